/* contains.h: membership tests. 1, 0, or -1 with an error. */
#ifndef PYXC_CONTAINS_H
#define PYXC_CONTAINS_H
#include "core.h"

PYXC_INLINE int pyxc_contains(PyObject *item, PyObject *o)
{
    if (PyDict_CheckExact(o))
        return PyDict_Contains(o, item);
    return PySequence_Contains(o, item);
}

PYXC_INLINE int pyxc_not_contains(PyObject *item, PyObject *o)
{
    int r = pyxc_contains(item, o);
    return r < 0 ? r : !r;
}

#endif
