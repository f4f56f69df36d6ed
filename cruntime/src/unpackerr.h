/* unpackerr.h: errors of unpacking. */
#ifndef PYXC_UNPACKERR_H
#define PYXC_UNPACKERR_H
#include "module.h"

/* Too few items: ValueError. `want` were expected, or at least that many. Return -1. */
PYXC_API int pyxc_unpack_few(Py_ssize_t got, Py_ssize_t want, int at_least);

/* Too many items; o is what is unpacked, n the number expected. */
PYXC_API int pyxc_unpack_many(PyObject *o, Py_ssize_t n);

/* The iterator of o, worded for unpacking: new reference or NULL. */
PYXC_API PyObject *pyxc_unpack_iter(PyObject *o);

#endif
