/* dictiter.h: iteration over dicts by position. */
#ifndef PYXC_DICTITER_H
#define PYXC_DICTITER_H
#include "core.h"

/* The next item of a dict that had `n` items at the start: 1 and new references; 0 at the end; -1 with RuntimeError
   when the dict changed its size. key or value may be NULL. */
PYXC_API int pyxc_dict_next(PyObject *d, Py_ssize_t *pos, Py_ssize_t n, PyObject **key, PyObject **value);

#endif
