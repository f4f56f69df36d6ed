/* setitem.h: o[key] = v and the C index forms. 0, or -1 with an error. */
#ifndef PYXC_SETITEM_H
#define PYXC_SETITEM_H
#include "shared.h"

PYXC_API int pyxc_setitem_int_slow(PyObject *o, Py_ssize_t i, PyObject *v);

PYXC_INLINE int pyxc_setitem(PyObject *o, PyObject *key, PyObject *v)
{
    return PyDict_CheckExact(o) ? PyDict_SetItem(o, key, v) : PyObject_SetItem(o, key, v);
}

PYXC_INLINE int pyxc_setitem_int(PyObject *o, Py_ssize_t i, PyObject *v, int wraparound, int boundscheck)
{
    if (PyList_CheckExact(o)) {
        Py_ssize_t k = wraparound && i < 0 ? i + PyList_GET_SIZE(o) : i;
        if (!boundscheck || PYXC_LIKELY((size_t)k < (size_t)PyList_GET_SIZE(o)))
            return pyxc_list_put(o, k, v);
    }
    return pyxc_setitem_int_slow(o, i, v);
}

/* del o[i] */
PYXC_INLINE int pyxc_delitem_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    (void)wraparound;
    (void)boundscheck;
    return pyxc_setitem_int_slow(o, i, NULL);
}

#endif
