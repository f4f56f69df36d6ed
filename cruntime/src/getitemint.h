/* getitemint.h: o[i] with a C index. */
#ifndef PYXC_GETITEMINT_H
#define PYXC_GETITEMINT_H
#include "shared.h"

PYXC_API PyObject *pyxc_getitem_int_slow(PyObject *o, Py_ssize_t i, int wraparound);

/* New reference, or NULL with an error. Without boundscheck, an index out of range of a list or tuple is the caller's fault. */
PYXC_INLINE PyObject *pyxc_getitem_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PyList_CheckExact(o)) {
        Py_ssize_t k = wraparound && i < 0 ? i + PyList_GET_SIZE(o) : i;
        if (!boundscheck || PYXC_LIKELY((size_t)k < (size_t)PyList_GET_SIZE(o))) {
            PyObject *v = pyxc_list_take(o, k);
            if (PYXC_LIKELY(v != NULL))
                return v;
        }
    } else if (PyTuple_CheckExact(o)) {
        Py_ssize_t k = wraparound && i < 0 ? i + PyTuple_GET_SIZE(o) : i;
        if (!boundscheck || PYXC_LIKELY((size_t)k < (size_t)PyTuple_GET_SIZE(o)))
            return Py_NewRef(PyTuple_GET_ITEM(o, k));
    }
    return pyxc_getitem_int_slow(o, i, wraparound);
}

#endif
