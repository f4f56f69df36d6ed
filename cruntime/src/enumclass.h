/* enumclass.h: Python classes of C enums. */
#ifndef PYXC_ENUMCLASS_H
#define PYXC_ENUMCLASS_H
#include "core.h"

/* An enum.IntFlag class of the name, with the (name, value) pairs in the list
 * items; doc is a str or None. A new reference, or NULL. Borrows all. Needs the GIL. */
PYXC_API PyObject *pyxc_enum_class(PyObject *name, PyObject *items, PyObject *module, PyObject *doc);

#endif
