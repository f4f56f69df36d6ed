/* with.h: with statements. */
#ifndef PYXC_WITH_H
#define PYXC_WITH_H
#include "handler.h"

/* What __enter__ returns, and the bound __exit__ in *exit: new references; or NULL with an error. */
PYXC_API PyObject *pyxc_with_enter(PyObject *manager, PyObject **exit);

/* The bound __exit__ alone: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_with_leave(PyObject *manager);

/* Calls exit with the handled exception: the truth of what it returns; -1 with an error. */
PYXC_API int pyxc_with_exit(PyObject *exit, pyxc_handler *h);

/* Calls exit(None, None, None): 0, or -1 with an error. */
PYXC_API int pyxc_with_exit_none(PyObject *exit);

/* The same for async with: awaitables, new references, or NULL with an error. */
PYXC_API PyObject *pyxc_awith_enter(PyObject *manager, PyObject **exit);
PYXC_API PyObject *pyxc_awith_exit(PyObject *exit, pyxc_handler *h);
PYXC_API PyObject *pyxc_awith_exit_none(PyObject *exit);

#endif
