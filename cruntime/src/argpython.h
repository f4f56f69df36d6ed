/* argpython.h: texts of the TypeErrors of argument passing, as the running CPython's. */
#ifndef PYXC_ARGPYTHON_H
#define PYXC_ARGPYTHON_H
#include "argerror.h"

/* See pyxc_arg_fail_cython. */
PYXC_API int pyxc_arg_fail_python(pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what);

#endif
