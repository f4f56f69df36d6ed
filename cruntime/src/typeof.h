/* typeof.h: type(x) in a .py file. */
#ifndef PYXC_TYPEOF_H
#define PYXC_TYPEOF_H
#include "core.h"

/* The type that Python code sees: for a function, generator or coroutine of a compiled .py module CPython's own type,
   so that comparing types goes as uncompiled. Borrowed, never NULL. */
PYXC_API PyObject *pyxc_type_of(PyObject *o);

#endif
