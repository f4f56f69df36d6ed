/* len.h: lengths. -1 with an error; None has none. */
#ifndef PYXC_LEN_H
#define PYXC_LEN_H
#include "core.h"

/* "object of type 'NoneType' has no len()"; -1. */
PYXC_API Py_ssize_t pyxc_no_len(void);

PYXC_INLINE Py_ssize_t pyxc_len(PyObject *o)
{
    if (PyList_CheckExact(o) || PyTuple_CheckExact(o))
        return Py_SIZE(o);
    return PyObject_Size(o);
}

#define PYXC_LEN_OF(name, size)                                                       \
    PYXC_INLINE Py_ssize_t pyxc_##name##_len(PyObject *o)                             \
    {                                                                                 \
        return PYXC_LIKELY(o != Py_None) ? (size) : pyxc_no_len();                    \
    }

PYXC_LEN_OF(list, PyList_GET_SIZE(o))
PYXC_LEN_OF(tuple, PyTuple_GET_SIZE(o))
PYXC_LEN_OF(dict, PyDict_Size(o))
PYXC_LEN_OF(set, PySet_GET_SIZE(o))
PYXC_LEN_OF(str, PyUnicode_GET_LENGTH(o))
PYXC_LEN_OF(bytes, PyBytes_GET_SIZE(o))
PYXC_LEN_OF(bytearray, PyByteArray_GET_SIZE(o))

#endif
