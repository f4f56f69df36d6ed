/* python.h: what the modules of a .py have besides those of a .pyx: their source is found beside them, and their function
 * objects have more of a Python function's attributes. */
#ifndef PYXC_PYTHON_H
#define PYXC_PYTHON_H
#include "module.h"

/* Before the body of a .py: notes its source, where it lies beside the module, in m->found, and readies function objects. */
PYXC_API void pyxc_python_begin(pyxc_module *m);

#endif
