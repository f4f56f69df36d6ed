#include "build.h"

PyObject *pyxc_new_tuple(PyObject *const *items, Py_ssize_t n)
{
    PyObject *t = PyTuple_New(n);
    Py_ssize_t i;
    for (i = 0; i < n; i++) {
        if (PYXC_LIKELY(t != NULL))
            PyTuple_SET_ITEM(t, i, items[i]);
        else
            Py_DECREF(items[i]);
    }
    return t;
}

PyObject *pyxc_new_list(PyObject *const *items, Py_ssize_t n)
{
    PyObject *l = PyList_New(n);
    Py_ssize_t i;
    for (i = 0; i < n; i++) {
        if (PYXC_LIKELY(l != NULL))
            PyList_SET_ITEM(l, i, items[i]);
        else
            Py_DECREF(items[i]);
    }
    return l;
}

PyObject *pyxc_new_dict_n(Py_ssize_t n)
{
    return n > 5 ? _PyDict_NewPresized(n) : PyDict_New();
}
