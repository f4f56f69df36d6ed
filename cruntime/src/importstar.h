/* importstar.h: from mod import *. */
#ifndef PYXC_IMPORTSTAR_H
#define PYXC_IMPORTSTAR_H
#include "module.h"

/* Copies the public names of mod to the module. 0, or -1 with an error. */
PYXC_API int pyxc_import_star(pyxc_module *m, PyObject *mod);

/* Removes a name from the module's dict. Its value, a new reference; NULL without an error if there is none, or with one. */
PYXC_API PyObject *pyxc_star_take(pyxc_module *m, PyObject *name);

#endif
