/* keeplocals.h: the dict of locals(). */
#ifndef PYXC_KEEPLOCALS_H
#define PYXC_KEEPLOCALS_H
#include "core.h"

/* The dict that locals() is to give: `fresh`, which has the variables bound now; before Python 3.13 `kept`, that of the call
   before, if there is one, with what `fresh` says of the variables, whose names stand in a tuple. New reference, or NULL with
   an error. Needs the GIL. */
PYXC_API PyObject *pyxc_keep_locals(PyObject *kept, PyObject *fresh, PyObject *names);

#endif
