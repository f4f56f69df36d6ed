/* frame.h: frames that stand for calls of compiled functions. */
#ifndef PYXC_FRAME_H
#define PYXC_FRAME_H
#include "function.h"
#include <frameobject.h>

#if PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030E0000 && !defined(PYPY_VERSION)
#define PYXC_FRAME_LAYOUT 1
/* The start of PyFrameObject and _PyInterpreterFrame (Include/internal/pycore_frame.h): the latter has eight pointers, the
   last to an instruction, the height of the stack and flags before the variables. */
typedef struct {
    char *pointers[8];
    int top;
    char flags[4];
    PyObject *vars[1];
} pyxc_iframe;

typedef struct {
    PyObject_HEAD
    PyFrameObject *back;
    pyxc_iframe *frame;
} pyxc_frame_start;
#else
#define PYXC_FRAME_LAYOUT 0
#endif

/* A frame that stands for a call of the function and has its code and the cells of its closure, nothing else: new reference,
   or NULL with an error. */
PYXC_API PyFrameObject *pyxc_function_frame(PyObject *self);

#endif
