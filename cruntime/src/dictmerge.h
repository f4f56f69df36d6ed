/* dictmerge.h: * and ** in calls and displays. */
#ifndef PYXC_DICTMERGE_H
#define PYXC_DICTMERGE_H
#include "core.h"

/* Adds the items of a mapping to the exact dict of keywords d; a key that is there already, or is no str, is a TypeError
   that names the function f (or NULL). 0, or -1 with an error. */
PYXC_API int pyxc_dict_merge(PyObject *d, PyObject *o, PyObject *f);

/* The tuple of what f(*o) passes: new reference, or NULL with an error that names the function f (or NULL). */
PYXC_API PyObject *pyxc_star_tuple(PyObject *o, PyObject *f);

/* Appends the items of o to the list, as *o in a display does. 0, or -1 with an error. */
PYXC_API int pyxc_star_extend(PyObject *list, PyObject *o);

#endif
