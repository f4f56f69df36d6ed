/* asyncgen.h: asynchronous generators. */
#ifndef PYXC_ASYNCGEN_H
#define PYXC_ASYNCGEN_H
#include "generator.h"

/* What "yield v" of an asynchronous generator yields: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_asyncgen_wrap(PyObject *v);

#endif
