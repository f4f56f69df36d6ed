#include "dictpop.h"
#include "dict.h"
#include "none.h"

PyObject *pyxc_dict_pop(PyObject *d, PyObject *key, PyObject *v)
{
    PyObject *found;
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_attr("pop");
    if (v && PyDict_GET_SIZE(d) == 0)
        return Py_NewRef(v);
    if (v) {
        found = pyxc_dict_get_default(d, key, NULL);
        if (!found)
            return PyErr_Occurred() ? NULL : Py_NewRef(v);
    } else if (!(found = pyxc_dict_get(d, key)))
        return NULL;
    if (PyDict_DelItem(d, key) < 0)
        Py_CLEAR(found);
    return found;
}
