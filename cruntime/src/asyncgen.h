/* asyncgen.h: asynchronous generators. Their resume function yields what pyxc_asyncgen_wrap makes for a "yield", and
 * other objects for an "await" in between. */
#ifndef PYXC_ASYNCGEN_H
#define PYXC_ASYNCGEN_H
#include "generator.h"

/* As pyxc_gen_new. */
PYXC_API PyObject *pyxc_asyncgen_new(PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n);

/* What "yield v" yields: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_asyncgen_wrap(PyObject *v);

#endif
