#include "dictupdate.h"
#include "module.h"

int pyxc_dict_update(PyObject *d, PyObject *o)
{
    int r = PyDict_Update(d, o);
    if (r < 0 && PyErr_ExceptionMatches(PyExc_AttributeError))
        PyErr_Format(PyExc_TypeError,
                     pyxc_cython_texts() ? "'%.200s' object is not iterable" : "'%.200s' object is not a mapping",
                     Py_TYPE(o)->tp_name);
    return r;
}
