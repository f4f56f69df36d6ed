/* exec.h: the exec statement. */
#ifndef PYXC_EXEC_H
#define PYXC_EXEC_H
#include "module.h"

/* exec code in globals, locals: both may be NULL or None. New reference (None), or NULL with an error. */
PYXC_API PyObject *pyxc_exec(pyxc_module *m, PyObject *code, PyObject *globals, PyObject *locals);

#endif
