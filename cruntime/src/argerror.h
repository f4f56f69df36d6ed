/* argerror.h: texts of the TypeErrors of argument passing. */
#ifndef PYXC_ARGERROR_H
#define PYXC_ARGERROR_H
#include "function.h"

enum {
    PYXC_ARG_NOT_STRING,
    PYXC_ARG_TWICE,
    PYXC_ARG_UNEXPECTED,
    PYXC_ARG_TOO_MANY,   /* n were given */
    PYXC_ARG_MISSING,    /* parameter n is the first that is missing */
    PYXC_ARG_MISSING_KW  /* keyword-only parameter n is the first that is missing */
};

/* Sets the error, returns -1. kw is the keyword it is about. `what`: the keyword names, or for the last
   three kinds the array of the values so far. */
PYXC_API int pyxc_arg_error(pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what);

/* What Cython checks before it looks at keywords: 0, or -1 with an error. */
PYXC_API int pyxc_arg_precheck(pyxc_function *f, Py_ssize_t n, PyObject *kwnames);

#endif
