/* bytesitem.h: bytes by C index, 0 to 255; -1 with an error. The object may be None (TypeError). */
#ifndef PYXC_BYTESITEM_H
#define PYXC_BYTESITEM_H
#include "listitem.h"

PYXC_INLINE int pyxc_bytes_get_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyBytes_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyBytes_GET_SIZE(o)))
            return (unsigned char)PyBytes_AS_STRING(o)[i];
    }
    pyxc_item_error(o, "string index out of range");
    return -1;
}

/* The same with Python's text of the error, where the above has Cython's. */
PYXC_INLINE int pyxc_bytes_item_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyBytes_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyBytes_GET_SIZE(o)))
            return (unsigned char)PyBytes_AS_STRING(o)[i];
    }
    pyxc_item_error(o, "index out of range");
    return -1;
}

PYXC_INLINE int pyxc_bytearray_get_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyByteArray_GET_SIZE(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyByteArray_GET_SIZE(o)))
            return (unsigned char)PyByteArray_AS_STRING(o)[i];
    }
    pyxc_item_error(o, "bytearray index out of range");
    return -1;
}

#endif
