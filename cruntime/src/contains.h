/* contains.h: membership tests. 1, 0, or -1 with an error. */
#ifndef PYXC_CONTAINS_H
#define PYXC_CONTAINS_H
#include "dictfind.h"

PYXC_INLINE int pyxc_contains(PyObject *item, PyObject *o)
{
    if (PyDict_CheckExact(o))
        return pyxc_dict_has(o, item);
    return PySequence_Contains(o, item);
}

PYXC_INLINE int pyxc_not_contains(PyObject *item, PyObject *o)
{
    int r = pyxc_contains(item, o);
    return r < 0 ? r : !r;
}

#endif
