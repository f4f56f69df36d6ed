/* modcopy.h: a .py module is imported as often as one likes, and in any interpreter. */
#ifndef PYXC_MODCOPY_H
#define PYXC_MODCOPY_H
#include "module.h"

/* Py_mod_create of a .py. What a C file knows of its module is there once a process: a second import makes its module,
   another one as in CPython, out of a private copy of the shared library. New reference or NULL. */
PYXC_API PyObject *pyxc_module_create_again(pyxc_module *m, PyObject *spec, const char *init);

/* Py_mod_exec of a module that such a copy made: 1: done; 0: it is none; -1: error. */
PYXC_API int pyxc_module_exec_copy(PyObject *module);

/* Behind the body: importlib.reload() may run it again. */
PYXC_API void pyxc_module_reloadable(PyObject *module);

/* PYXC_MODULE for a .py; again: whether reloading runs its body, as in CPython, or does nothing. */
#define PYXC_MODULE_PY(init, m, doc, body, again, ...) \
    PYXC_MODULE_WITH(init, m, doc, body, pyxc_module_create_again, pyxc_module_exec_copy, again, pyxc_module_reloadable, __VA_ARGS__)

#endif
