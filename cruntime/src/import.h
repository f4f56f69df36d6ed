/* import.h: import statements. New references, or NULL with an error. */
#ifndef PYXC_IMPORT_H
#define PYXC_IMPORT_H
#include "module.h"

/* What the statement's name gives: the top package if fromlist is None, else the module. A level of -1 tries the
   package of the module first (Python 2). */
PYXC_API PyObject *pyxc_import_name(pyxc_module *m, PyObject *name, PyObject *fromlist, int level);

/* from mod import name: its attribute or submodule, or ImportError. */
PYXC_API PyObject *pyxc_import_from(PyObject *mod, PyObject *name);

/* import a.b.c as d: the module c. */
PYXC_API PyObject *pyxc_import_as(pyxc_module *m, PyObject *name);

#endif
