/* exceptstar.h: except* of try statements (CPython 3.11 and newer; before, RuntimeError). All need the GIL. */
#ifndef PYXC_EXCEPTSTAR_H
#define PYXC_EXCEPTSTAR_H
#include "handler.h"

/* Splits what is left of an exception by a type or tuple of types: *match is the part for this handler (a group; None if
 * there is none), *rest the other part or None. New references. 0, or -1 with an error. */
PYXC_API int pyxc_star_split(PyObject *exc, PyObject *type, PyObject **match, PyObject **rest);

/* Makes an exception the one that h is handling. Borrows it. */
PYXC_API void pyxc_star_handle(pyxc_handler *h, PyObject *exc);

/* Appends the current error to a list and clears it. 0 or -1. */
PYXC_API int pyxc_star_collect(PyObject *list);

/* What is to be raised in the end: from the exception that was caught and the list of what its handlers raised or left
 * over. New reference, None for nothing, NULL with an error. */
PYXC_API PyObject *pyxc_star_result(PyObject *exc, PyObject *list);

/* Sets an exception as the error as it is, with its traceback. Borrows. */
PYXC_API void pyxc_star_raise(PyObject *exc);

#endif
