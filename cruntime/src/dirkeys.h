/* dirkeys.h: dir() without arguments. */
#ifndef PYXC_DIRKEYS_H
#define PYXC_DIRKEYS_H
#include "core.h"

/* A new sorted list of a mapping's keys; NULL with an error. Needs the GIL. */
PYXC_API PyObject *pyxc_sorted_keys(PyObject *mapping);

#endif
