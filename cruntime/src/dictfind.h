/* dictfind.h: looking up a str in an exact dict. */
#ifndef PYXC_DICTFIND_H
#define PYXC_DICTFIND_H
#include "layout.h"

/* The value of a key in an exact dict: borrowed; NULL if it is not there, or with an error. */
PYXC_API PyObject *pyxc_dict_lookup(PyObject *d, PyObject *key);

/* Whether an exact dict has the key: 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_dict_has(PyObject *d, PyObject *key)
{
    if (PYXC_LIKELY(pyxc_dict_lookup(d, key) != NULL))
        return 1;
    return PYXC_UNLIKELY(PyErr_Occurred() != NULL) ? -1 : 0;
}

#endif
