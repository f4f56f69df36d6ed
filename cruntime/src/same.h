/* same.h: whether two str or two bytes are equal, and the truth of builtin containers. */
#ifndef PYXC_SAME_H
#define PYXC_SAME_H
#include <string.h>
#include "compare.h"

/* a == b where both are most likely of the class: 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_str_same(PyObject *a, PyObject *b)
{
    if (PYXC_UNLIKELY(!PyUnicode_CheckExact(a) || !PyUnicode_CheckExact(b)))
        return pyxc_compare_slow(a, b, Py_EQ);
    if (a == b)
        return 1;
    if (PyUnicode_GET_LENGTH(a) != PyUnicode_GET_LENGTH(b) || PyUnicode_KIND(a) != PyUnicode_KIND(b))
        return 0;
    return memcmp(PyUnicode_DATA(a), PyUnicode_DATA(b), (size_t)(PyUnicode_GET_LENGTH(a) * (int)PyUnicode_KIND(a))) == 0;
}

PYXC_INLINE int pyxc_bytes_same(PyObject *a, PyObject *b)
{
    if (PYXC_UNLIKELY(!PyBytes_CheckExact(a) || !PyBytes_CheckExact(b)))
        return pyxc_compare_slow(a, b, Py_EQ);
    return a == b || (PyBytes_GET_SIZE(a) == PyBytes_GET_SIZE(b) &&
                      memcmp(PyBytes_AS_STRING(a), PyBytes_AS_STRING(b), (size_t)PyBytes_GET_SIZE(a)) == 0);
}

/* Whether an object of the class, or None, is not empty. */
PYXC_INLINE int pyxc_full_list(PyObject *o) { return o != Py_None && PyList_GET_SIZE(o) != 0; }
PYXC_INLINE int pyxc_full_tuple(PyObject *o) { return o != Py_None && PyTuple_GET_SIZE(o) != 0; }
PYXC_INLINE int pyxc_full_dict(PyObject *o) { return o != Py_None && PyDict_GET_SIZE(o) != 0; }
PYXC_INLINE int pyxc_full_set(PyObject *o) { return o != Py_None && PySet_GET_SIZE(o) != 0; }
PYXC_INLINE int pyxc_full_str(PyObject *o) { return o != Py_None && PyUnicode_GET_LENGTH(o) != 0; }
PYXC_INLINE int pyxc_full_bytes(PyObject *o) { return o != Py_None && PyBytes_GET_SIZE(o) != 0; }
PYXC_INLINE int pyxc_full_bytearray(PyObject *o) { return o != Py_None && PyByteArray_GET_SIZE(o) != 0; }

#endif
