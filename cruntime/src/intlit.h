/* intlit.h: operators whose right operand is a C long of at most 30 bits. New references, or NULL with an error. */
#ifndef PYXC_INTLIT_H
#define PYXC_INTLIT_H
#include "number.h"

PYXC_API PyObject *pyxc_long_operator(PyObject *a, long b, binaryfunc op);
PYXC_API int pyxc_eq_long_slow(PyObject *a, long b, int op);

#define PYXC_LONG_OPERATOR(name, slot, guard, convert, result)                    \
    PYXC_INLINE PyObject *pyxc_##name##_i(PyObject *a, long b)                    \
    {                                                                             \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && (guard))) {                          \
            long x = pyxc_small(a);                                               \
            return convert(result);                                               \
        }                                                                         \
        return pyxc_long_operator(a, b, PyNumber_##slot);                         \
    }                                                                             \
    PYXC_INLINE PyObject *pyxc_i##name##_i(PyObject *a, long b)                   \
    {                                                                             \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && (guard))) {                          \
            long x = pyxc_small(a);                                               \
            return convert(result);                                               \
        }                                                                         \
        return pyxc_long_operator(a, b, PyNumber_InPlace##slot);                  \
    }

PYXC_LONG_OPERATOR(mul, Multiply, 1, PyLong_FromLongLong, (long long)x * b)
PYXC_LONG_OPERATOR(and, And, 1, PyLong_FromLong, x & b)
PYXC_LONG_OPERATOR(rshift, Rshift, b >= 0 && b < 63, PyLong_FromLong, x >> b)
PYXC_LONG_OPERATOR(floordiv, FloorDivide, b != 0, PyLong_FromLong, pyxc_floor_quot(x, b))
PYXC_LONG_OPERATOR(mod, Remainder, b != 0, PyLong_FromLong, pyxc_floor_rem(x, b))

/* a == b and a != b: 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_eq_i(PyObject *a, long b)
{
    return PYXC_LIKELY(PYXC_SMALL_INT(a)) ? pyxc_small(a) == b : pyxc_eq_long_slow(a, b, Py_EQ);
}

PYXC_INLINE int pyxc_ne_i(PyObject *a, long b)
{
    return PYXC_LIKELY(PYXC_SMALL_INT(a)) ? pyxc_small(a) != b : pyxc_eq_long_slow(a, b, Py_NE);
}

#endif
