/* dictupdate.h: ** in dict displays. */
#ifndef PYXC_DICTUPDATE_H
#define PYXC_DICTUPDATE_H
#include "core.h"

/* Adds the items of a mapping to an exact dict. 0, or -1 with an error. */
PYXC_API int pyxc_dict_update(PyObject *d, PyObject *o);

#endif
