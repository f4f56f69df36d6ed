/* unpack.h: a, b = o. 0 and new references, or -1 with an error and nothing. */
#ifndef PYXC_UNPACK_H
#define PYXC_UNPACK_H
#include "core.h"

/* The n places follow. */
PYXC_API int pyxc_unpack_seq(PyObject *o, int n, ...);

/* Items of an exact tuple or list of n items, NULL for other objects. */
PYXC_INLINE PyObject *const *pyxc_unpack_items(PyObject *o, Py_ssize_t n)
{
    if (PyTuple_CheckExact(o) && PyTuple_GET_SIZE(o) == n)
        return ((PyTupleObject *)o)->ob_item;
#ifndef Py_GIL_DISABLED /* another thread may change it */
    if (PyList_CheckExact(o) && PyList_GET_SIZE(o) == n)
        return ((PyListObject *)o)->ob_item;
#endif
    return NULL;
}

PYXC_INLINE int pyxc_unpack2(PyObject *o, PyObject **a, PyObject **b)
{
    PyObject *const *items = pyxc_unpack_items(o, 2);
    if (PYXC_UNLIKELY(!items))
        return pyxc_unpack_seq(o, 2, a, b);
    *a = Py_NewRef(items[0]);
    *b = Py_NewRef(items[1]);
    return 0;
}

PYXC_INLINE int pyxc_unpack3(PyObject *o, PyObject **a, PyObject **b, PyObject **c)
{
    PyObject *const *items = pyxc_unpack_items(o, 3);
    if (PYXC_UNLIKELY(!items))
        return pyxc_unpack_seq(o, 3, a, b, c);
    *a = Py_NewRef(items[0]);
    *b = Py_NewRef(items[1]);
    *c = Py_NewRef(items[2]);
    return 0;
}

#endif
