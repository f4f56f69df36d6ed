/* mul.h: a * b of objects. New references, or NULL with an error. */
#ifndef PYXC_MUL_H
#define PYXC_MUL_H
#include "smallint.h"

PYXC_API PyObject *pyxc_mul_slow(PyObject *a, PyObject *b, int inplace);

PYXC_INLINE PyObject *pyxc_mul(PyObject *a, PyObject *b)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))
        return PyLong_FromLongLong((long long)pyxc_small(a) * pyxc_small(b));
    return pyxc_mul_slow(a, b, 0);
}

PYXC_INLINE PyObject *pyxc_imul(PyObject *a, PyObject *b)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))
        return PyLong_FromLongLong((long long)pyxc_small(a) * pyxc_small(b));
    return pyxc_mul_slow(a, b, 1);
}

#endif
