/* none.h: errors of operations on None where a builtin class was declared. */
#ifndef PYXC_NONE_H
#define PYXC_NONE_H
#include "core.h"

/* TypeErrors and AttributeError; return NULL. */
PYXC_API PyObject *pyxc_none_subscript(void);
PYXC_API PyObject *pyxc_none_iter(void);
PYXC_API PyObject *pyxc_none_attr(const char *name);

#endif
