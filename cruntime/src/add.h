/* add.h: a + b of objects. New references, or NULL with an error. */
#ifndef PYXC_ADD_H
#define PYXC_ADD_H
#include "smallint.h"

/* What the inline paths leave over; `inplace` asks for the in-place slot. */
PYXC_API PyObject *pyxc_add_slow(PyObject *a, PyObject *b, int inplace);
PYXC_API PyObject *pyxc_add_long_slow(PyObject *a, long b, int inplace);

PYXC_INLINE PyObject *pyxc_add(PyObject *a, PyObject *b)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))
        return PyLong_FromLong(pyxc_small(a) + pyxc_small(b));
    return pyxc_add_slow(a, b, 0);
}

PYXC_INLINE PyObject *pyxc_iadd(PyObject *a, PyObject *b)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))
        return PyLong_FromLong(pyxc_small(a) + pyxc_small(b));
    return pyxc_add_slow(a, b, 1);
}

/* The same with a C long of at most 30 bits. */
PYXC_INLINE PyObject *pyxc_add_i(PyObject *a, long b)
{
    return PYXC_LIKELY(PYXC_SMALL_INT(a)) ? PyLong_FromLong(pyxc_small(a) + b) : pyxc_add_long_slow(a, b, 0);
}

PYXC_INLINE PyObject *pyxc_iadd_i(PyObject *a, long b)
{
    return PYXC_LIKELY(PYXC_SMALL_INT(a)) ? PyLong_FromLong(pyxc_small(a) + b) : pyxc_add_long_slow(a, b, 1);
}

#endif
