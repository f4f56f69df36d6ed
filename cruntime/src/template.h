/* template.h: template strings (PEP 750). Their classes are those of string.templatelib, which Python has from 3.14 on;
 * before that the module is made, by whoever needs it first. */
#ifndef PYXC_TEMPLATE_H
#define PYXC_TEMPLATE_H
#include "core.h"

/* A Template of n parts, each a str or an Interpolation (borrowed). New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_template(PyObject *const *parts, Py_ssize_t n);

/* An Interpolation of a value: the str of its expression, 's', 'r', 'a' or 0 for the conversion, its format
 * specification or NULL. Borrows its arguments. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_interpolation(PyObject *value, PyObject *expression, int conversion, PyObject *spec);

#endif
