#include "set.h"
#include "none.h"

PyObject *pyxc_new_set(PyObject *const *items, Py_ssize_t n)
{
    PyObject *set = PySet_New(NULL);
    Py_ssize_t i;
    for (i = 0; set && i < n; i++)
        if (PySet_Add(set, items[i]) < 0)
            Py_CLEAR(set);
    return set;
}

PyObject *pyxc_frozenset_from(PyObject *o)
{
    return PyFrozenSet_CheckExact(o) ? Py_NewRef(o) : PyFrozenSet_New(o);
}

int pyxc_set_contains(PyObject *item, PyObject *set)
{
    if (PYXC_UNLIKELY(set == Py_None)) {
        pyxc_none_iter();
        return -1;
    }
    return PySequence_Contains(set, item);
}

int pyxc_set_add(PyObject *set, PyObject *item)
{
    return PYXC_LIKELY(set != Py_None) ? PySet_Add(set, item) : (pyxc_none_attr("add"), -1);
}

int pyxc_set_discard(PyObject *set, PyObject *item)
{
    int r;
    if (PYXC_UNLIKELY(set == Py_None)) {
        pyxc_none_attr("discard");
        return -1;
    }
    r = PySet_Discard(set, item);
    return r < 0 ? r : 0;
}

int pyxc_set_update(PyObject *set, PyObject *o)
{
    PyObject *it, *item;
    if (PYXC_UNLIKELY(set == Py_None)) {
        pyxc_none_attr("update");
        return -1;
    }
    if (!(it = PyObject_GetIter(o)))
        return -1;
    while ((item = PyIter_Next(it))) {
        int r = PySet_Add(set, item);
        Py_DECREF(item);
        if (r < 0)
            break;
    }
    Py_DECREF(it);
    return PyErr_Occurred() ? -1 : 0;
}
