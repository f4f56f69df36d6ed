/* modframe.h: the body of a .py module runs below a frame of the interpreter's. */
#ifndef PYXC_MODFRAME_H
#define PYXC_MODFRAME_H
#include "module.h"

/* Runs the body below a frame of the interpreter's: what asks sys._getframe() for the module that calls it, as
   namedtuple, TypeVar, Enum and warnings do, finds this one. 0, or -1 with an error. */
PYXC_API int pyxc_module_run(pyxc_module *m, PyObject *module, int (*body)(PyObject *module));

#endif
