#include "dictupdate.h"
#include "module.h"

int pyxc_dict_update(PyObject *d, PyObject *o)
{
    int r;
    /* Cython starts the display with dict(o), which takes pairs as well. */
    if (!PyDict_GET_SIZE(d) && !PyDict_Check(o) && pyxc_cython_texts()) {
        PyObject *first = PyObject_CallFunctionObjArgs((PyObject *)&PyDict_Type, o, NULL);
        r = first ? PyDict_Update(d, first) : -1;
        Py_XDECREF(first);
        return r;
    }
    r = PyDict_Update(d, o);
    if (r < 0 && PyErr_ExceptionMatches(PyExc_AttributeError))
        PyErr_Format(PyExc_TypeError, "'%.200s' object is not a mapping", Py_TYPE(o)->tp_name);
    return r;
}
