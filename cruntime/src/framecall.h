/* framecall.h: calls of what looks at its caller's frame. */
#ifndef PYXC_FRAMECALL_H
#define PYXC_FRAMECALL_H
#include "traceback.h"

/* f(*args, **kwargs) below a frame with the name, file, globals and line of the compiled function that makes the call;
   kwargs may be NULL. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_call_framed(const pyxc_trace *where, int line, PyObject *f, PyObject *args, PyObject *kwargs);

#endif
