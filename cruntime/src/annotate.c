#include "annotate.h"

PYXC_API int pyxc_annotate_class(PyObject *ns, PyObject *name, PyObject *value)
{
    PyObject *key = PyUnicode_InternFromString("__annotations__"), *all;
    int status = -1;
    if (key == NULL)
        return -1;
    all = PyObject_GetItem(ns, key);
    if (all == NULL && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        all = PyDict_New();
        if (all != NULL && PyObject_SetItem(ns, key, all) < 0)
            Py_CLEAR(all);
    }
    if (all != NULL) {
        status = PyObject_SetItem(all, name, value);
        Py_DECREF(all);
    }
    Py_DECREF(key);
    return status;
}

PYXC_API int pyxc_annotate_module(pyxc_module *m, PyObject *name, PyObject *value)
{
    return pyxc_annotate_class(m->dict, name, value);
}
