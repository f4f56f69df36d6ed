/* slice.h: o[lo:hi] with two bounds, each an object or NULL. */
#ifndef PYXC_SLICE_H
#define PYXC_SLICE_H
#include "core.h"

/* New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_getslice(PyObject *o, PyObject *lo, PyObject *hi);

/* The same with C integers; has says which bounds are written, 1 for lo, 2 for hi. One that is not is 0 or PY_SSIZE_T_MAX. */
PYXC_API PyObject *pyxc_getslice_int(PyObject *o, Py_ssize_t lo, Py_ssize_t hi, int has);

/* 0, or -1 with an error. */
PYXC_API int pyxc_setslice(PyObject *o, PyObject *lo, PyObject *hi, PyObject *v);
PYXC_API int pyxc_delslice(PyObject *o, PyObject *lo, PyObject *hi);

#endif
