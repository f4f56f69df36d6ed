/* listitem.h: items of lists and tuples by C index; the object may be None (TypeError). */
#ifndef PYXC_LISTITEM_H
#define PYXC_LISTITEM_H
#include "shared.h"

/* The error for None or an index out of range: NULL. */
PYXC_API PyObject *pyxc_item_error(PyObject *o, const char *text);

#define PYXC_INDEX(size) (wraparound && i < 0 ? i + (size) : i)

/* New reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_list_get_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyList_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyList_GET_SIZE(o))) {
            PyObject *v = pyxc_list_take(o, i);
            if (PYXC_LIKELY(v != NULL))
                return v;
        }
    }
    return pyxc_item_error(o, "list index out of range");
}

PYXC_INLINE PyObject *pyxc_tuple_get_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyTuple_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyTuple_GET_SIZE(o)))
            return Py_NewRef(PyTuple_GET_ITEM(o, i));
    }
    return pyxc_item_error(o, "tuple index out of range");
}

/* 0, or -1 with an error. */
PYXC_INLINE int pyxc_list_set_int(PyObject *o, Py_ssize_t i, PyObject *v, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyList_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyList_GET_SIZE(o)))
            return pyxc_list_put(o, i, v);
    }
    pyxc_item_error(o, "list assignment index out of range");
    return -1;
}

#endif
