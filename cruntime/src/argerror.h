/* argerror.h: texts of the TypeErrors of argument passing. */
#ifndef PYXC_ARGERROR_H
#define PYXC_ARGERROR_H
#include "function.h"

enum {
    PYXC_ARG_BEGIN,      /* Cython's only: before keywords are looked at, n positional ones given: 0 if that may be right */
    PYXC_ARG_NOT_STRING,
    PYXC_ARG_TWICE,
    PYXC_ARG_UNEXPECTED,
    PYXC_ARG_TOO_MANY,   /* n were given */
    PYXC_ARG_MISSING,    /* parameter n is the first that is missing */
    PYXC_ARG_MISSING_KW  /* keyword-only parameter n is the first that is missing */
};

/* Sets the error, returns -1. kw is the keyword it is about. `what`: the keyword names (or NULL), or for the last
   three kinds the array of the values so far. The words are Cython's; those of CPython are in argpython.h. */
PYXC_API int pyxc_arg_fail_cython(pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what);

PYXC_INLINE const char *pyxc_plural(Py_ssize_t n) { return n == 1 ? "" : "s"; }

/* How many positional parameters have no default. */
PYXC_INLINE Py_ssize_t pyxc_required(pyxc_function *f)
{
    Py_ssize_t n = f->def->npos - (f->fn.func_defaults ? PyTuple_GET_SIZE(f->fn.func_defaults) : 0);
    return n < 0 ? 0 : n;
}

#endif
