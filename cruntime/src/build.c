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

PyObject *pyxc_repeat_list(Py_ssize_t times, PyObject *const *items, Py_ssize_t n)
{
    Py_ssize_t i, j, at = 0;
    PyObject *l;
    if (times <= 0 || n == 0)
        return PyList_New(0);
    if (n > PY_SSIZE_T_MAX / times)
        return PyErr_NoMemory();
    if (!(l = PyList_New(n * times)))
        return NULL;
    for (i = 0; i < times; i++)
        for (j = 0; j < n; j++)
            PyList_SET_ITEM(l, at++, Py_NewRef(items[j]));
    return l;
}

PyObject *pyxc_new_dict_n(Py_ssize_t n)
{
    return n > 5 ? _PyDict_NewPresized(n) : PyDict_New();
}
