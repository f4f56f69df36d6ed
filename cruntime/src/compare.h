/* compare.h: comparisons of objects, as objects (new references, NULL on errors) and as C truth values (-1 on errors). */
#ifndef PYXC_COMPARE_H
#define PYXC_COMPARE_H
#include "smallint.h"

/* What the inline paths leave over: 1, 0, or -1 with an error. */
PYXC_API int pyxc_compare_slow(PyObject *a, PyObject *b, int op);
PYXC_API PyObject *pyxc_richcompare(PyObject *a, PyObject *b, int op);

#define PYXC_COMPARISON(name, c, op)                                                  \
    PYXC_INLINE int pyxc_##name##_bool(PyObject *a, PyObject *b)                      \
    {                                                                                 \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))                      \
            return pyxc_small(a) c pyxc_small(b);                                     \
        return pyxc_compare_slow(a, b, op);                                           \
    }                                                                                 \
    PYXC_INLINE PyObject *pyxc_##name(PyObject *a, PyObject *b)                       \
    {                                                                                 \
        if (PYXC_LIKELY(PYXC_SMALL_INT(a) && PYXC_SMALL_INT(b)))                      \
            return Py_NewRef(pyxc_small(a) c pyxc_small(b) ? Py_True : Py_False);     \
        return pyxc_richcompare(a, b, op);                                            \
    }

PYXC_COMPARISON(lt, <, Py_LT)
PYXC_COMPARISON(le, <=, Py_LE)
PYXC_COMPARISON(eq, ==, Py_EQ)
PYXC_COMPARISON(ne, !=, Py_NE)
PYXC_COMPARISON(gt, >, Py_GT)
PYXC_COMPARISON(ge, >=, Py_GE)

#endif
