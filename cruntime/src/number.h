/* number.h: the other operators of objects. New references, or NULL with an error. */
#ifndef PYXC_NUMBER_H
#define PYXC_NUMBER_H
#include "smallint.h"

/* a ** b; the i form tries the in-place slot first. */
PYXC_INLINE PyObject *pyxc_pow(PyObject *a, PyObject *b) { return PyNumber_Power(a, b, Py_None); }
PYXC_INLINE PyObject *pyxc_ipow(PyObject *a, PyObject *b) { return PyNumber_InPlacePower(a, b, Py_None); }

/* a / b */
PYXC_API PyObject *pyxc_truediv(PyObject *a, PyObject *b);
PYXC_API PyObject *pyxc_itruediv(PyObject *a, PyObject *b);

/* Exact small ints inline; `guard` says for which b that is right. */
#define PYXC_INT_OPERATOR(name, slot, guard, result)                                          \
    PYXC_INLINE PyObject *pyxc_##name(PyObject *a, PyObject *b)                               \
    {                                                                                         \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b))) {                            \
            long x = pyxc_small(a), y = pyxc_small(b);                                        \
            if (PYXC_LIKELY(guard))                                                           \
                return PyLong_FromLong(result);                                               \
        }                                                                                     \
        return PyNumber_##slot(a, b);                                                         \
    }                                                                                         \
    PYXC_INLINE PyObject *pyxc_i##name(PyObject *a, PyObject *b)                              \
    {                                                                                         \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b))) {                            \
            long x = pyxc_small(a), y = pyxc_small(b);                                        \
            if (PYXC_LIKELY(guard))                                                           \
                return PyLong_FromLong(result);                                               \
        }                                                                                     \
        return PyNumber_InPlace##slot(a, b);                                                  \
    }

/* C's quotient and remainder, rounded as Python's. */
PYXC_INLINE long pyxc_floor_quot(long x, long y)
{
    long q = x / y, r = x - q * y;
    return q - ((r != 0) & ((r ^ y) < 0));
}

PYXC_INLINE long pyxc_floor_rem(long x, long y)
{
    long r = x % y;
    return r + (((r != 0) & ((r ^ y) < 0)) ? y : 0);
}

PYXC_INT_OPERATOR(floordiv, FloorDivide, y != 0, pyxc_floor_quot(x, y))
PYXC_INT_OPERATOR(mod, Remainder, y != 0, pyxc_floor_rem(x, y))
PYXC_INT_OPERATOR(rshift, Rshift, y >= 0 && y < 63, x >> y)
PYXC_INT_OPERATOR(and, And, 1, x & y)
PYXC_INT_OPERATOR(or, Or, 1, x | y)
PYXC_INT_OPERATOR(xor, Xor, 1, x ^ y)

#endif
