/* handler.h: exceptions being handled.
 *
 * A Handling region is
 *
 *     pyxc_handler h;
 *     h.active = 0;
 *     pyxc_handler_enter(&h);      the current error becomes the handled exception h.value
 *     ... body ...
 *     pyxc_handler_leave(&h);      on every way out, before anything else on that way
 *
 * and a MaybeHandling region is `if (failed) pyxc_handler_enter(&h); ... pyxc_handler_leave(&h);`:
 * leaving one that was not entered does nothing. Leaving keeps an error that is set. */
#ifndef PYXC_HANDLER_H
#define PYXC_HANDLER_H
#include "core.h"

typedef struct pyxc_handler {
    PyObject *value; /* the exception being handled, owned; NULL if not active */
    PyObject *prev;  /* what was being handled before, owned, may be NULL */
#if PY_VERSION_HEX < 0x030B0000
    PyObject *prev_type, *prev_tb;
#endif
    int active;
} pyxc_handler;

/* Takes the current error (there must be one), makes it an instance with its traceback, and makes that the handled
   exception. Never fails: if the instance can't be made, that error is the one handled. */
PYXC_API void pyxc_handler_enter(pyxc_handler *h);

/* Restores what was handled before; keeps an error that is set. Never fails. */
PYXC_API void pyxc_handler_leave(pyxc_handler *h);

/* Does the handled exception match a class or tuple of classes? 1, 0, -1 with an error. */
PYXC_API int pyxc_handler_match(pyxc_handler *h, PyObject *type);

/* Makes the handled exception the current error, with its traceback. */
PYXC_API void pyxc_handler_reraise(pyxc_handler *h);

/* Its traceback or None. New reference. */
PYXC_API PyObject *pyxc_handler_traceback(pyxc_handler *h);

#endif
