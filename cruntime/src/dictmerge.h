/* dictmerge.h: ** in calls. */
#ifndef PYXC_DICTMERGE_H
#define PYXC_DICTMERGE_H
#include "core.h"

/* Adds the items of a mapping to the exact dict of keywords d; a key that is there already, or is no str, is a TypeError
   that names the function f (or NULL). 0, or -1 with an error. */
PYXC_API int pyxc_dict_merge(PyObject *d, PyObject *o, PyObject *f);

#endif
