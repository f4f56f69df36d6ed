/* truth.h: truth values of objects. */
#ifndef PYXC_TRUTH_H
#define PYXC_TRUTH_H
#include "core.h"

/* 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_truth(PyObject *o)
{
    if (o == Py_True)
        return 1;
    if (o == Py_False || o == Py_None)
        return 0;
    return PyObject_IsTrue(o);
}

PYXC_INLINE int pyxc_not(PyObject *o)
{
    int t = pyxc_truth(o);
    return t < 0 ? t : !t;
}

#endif
