/* build.h: new containers. New references, or NULL with an error. */
#ifndef PYXC_BUILD_H
#define PYXC_BUILD_H
#include "core.h"

/* These take over the n items, also when they fail. */
PYXC_API PyObject *pyxc_new_tuple(PyObject *const *items, Py_ssize_t n);
PYXC_API PyObject *pyxc_new_list(PyObject *const *items, Py_ssize_t n);

/* [items] * times; the items stay the caller's. */
PYXC_API PyObject *pyxc_repeat_list(Py_ssize_t times, PyObject *const *items, Py_ssize_t n);

/* A dict with room for n items. */
PYXC_API PyObject *pyxc_new_dict_n(Py_ssize_t n);

/* tuple(o); an exact tuple is itself. */
PYXC_INLINE PyObject *pyxc_tuple_from(PyObject *o) { return PyTuple_CheckExact(o) ? Py_NewRef(o) : PySequence_Tuple(o); }

#endif
