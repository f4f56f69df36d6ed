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
/* A C integer of any type as a byte, -1 if it is none. */
#define PYXC_BYTE(v) ((v) < 0 || (v) > 255 ? -1 : (int)(v))

/* o[i] = v and o.append(v), where v is -1 for a value that is no byte: 0, or -1 with ValueError, IndexError or TypeError. */
PYXC_API int pyxc_bytearray_set_int(PyObject *o, Py_ssize_t i, int v, int wraparound, int boundscheck);
PYXC_API int pyxc_bytearray_append(PyObject *o, int v);

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
