#include "dictpop.h"
#include "dict.h"
#include "none.h"

PyObject *pyxc_dict_pop(PyObject *d, PyObject *key, PyObject *v)
{
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_attr("pop");
#if PY_VERSION_HEX >= 0x030D0000
    {
        PyObject *found;
        if (PyDict_Pop(d, key, &found) != 0)
            return found;
        if (v)
            return Py_NewRef(v);
        if ((found = PyTuple_Pack(1, key))) { /* a tuple would be taken for the arguments */
            PyErr_SetObject(PyExc_KeyError, found);
            Py_DECREF(found);
        }
        return NULL;
    }
#else
    return _PyDict_Pop(d, key, v);
#endif
}
