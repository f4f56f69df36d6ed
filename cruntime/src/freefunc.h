/* freefunc.h: functions that, like builtin ones, become no methods of the class that they are put into (binding=False). */
#ifndef PYXC_FREEFUNC_H
#define PYXC_FREEFUNC_H
#include "function.h"

/* Makes a new function object f one of these. 0, or -1 with an error. */
PYXC_API int pyxc_free_function(PyObject *f);

#endif
