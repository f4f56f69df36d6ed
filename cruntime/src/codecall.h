/* codecall.h: code objects of compiled functions that the interpreter can run.
 *
 * f.__code__ is asked for by more than those who read it: types.FunctionType(f.__code__, ...) copies a function, and
 * g.__code__ = f.__code__ gives one the body of another. So the code of a function in a .py is real: it calls the compiled
 * body with the arguments of the frame and the cells of the closure. */
#ifndef PYXC_CODECALL_H
#define PYXC_CODECALL_H
#include "function.h"

/* Code that calls the compiled body of the function d of the module m (both borrowed, for good), with its name, line,
   parameters, variables and flags. New reference; NULL with an error, or without if there can be none. */
PYXC_API PyObject *pyxc_calling_code(pyxc_module *m, const pyxc_funcdef *d);

#endif
