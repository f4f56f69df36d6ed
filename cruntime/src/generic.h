/* generic.h: type parameters and type statements (PEP 695), which the interpreter itself makes from 3.12 on.
 *
 * `source` is a statement that declares them, `calls` a dict of the functions that it calls by name for bounds, defaults and
 * the value, when they are asked for. Below 3.12 it is SyntaxError, as it is uncompiled. */
#ifndef PYXC_GENERIC_H
#define PYXC_GENERIC_H
#include "classname.h"

/* The type parameters that a function definition declares: a tuple, new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_type_params(pyxc_module *m, PyObject *source, PyObject *calls);

/* The alias that a type statement makes: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_type_alias(pyxc_module *m, PyObject *source, PyObject *calls);

/* The bases of a class with type parameters, with typing.Generic: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_generic_bases(PyObject *bases, PyObject *params);

/* The cell that the interpreter keeps a class's namespace in, and later the class's own dict: new reference, or NULL with an
   error. ns is the namespace while the body runs. */
PYXC_API PyObject *pyxc_generic_cell(PyObject *ns);

/* The value that the namespace in the cell has for a name: new reference; NULL if it has none, or with an error. */
PYXC_API PyObject *pyxc_generic_find(PyObject *cell, PyObject *name);

#endif
