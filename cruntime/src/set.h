/* set.h: sets; the object may be None (AttributeError, or TypeError for "in"). */
#ifndef PYXC_SET_H
#define PYXC_SET_H
#include "core.h"

/* A set of n borrowed items: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_new_set(PyObject *const *items, Py_ssize_t n);

/* frozenset(o): new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_frozenset_from(PyObject *o);

/* 1, 0, or -1 with an error. */
PYXC_API int pyxc_set_contains(PyObject *item, PyObject *set);

/* 0, or -1 with an error. */
PYXC_API int pyxc_set_add(PyObject *set, PyObject *item);
PYXC_API int pyxc_set_discard(PyObject *set, PyObject *item);
PYXC_API int pyxc_set_update(PyObject *set, PyObject *o);

#endif
