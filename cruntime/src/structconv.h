/* structconv.h: C structs and arrays from Python containers. */
#ifndef PYXC_STRUCTCONV_H
#define PYXC_STRUCTCONV_H
#include "core.h"

/* 0 if o is a mapping, else -1 and TypeError. Borrows. Needs the GIL. */
PYXC_API int pyxc_check_mapping(PyObject *o);

/* o[key] as a new reference; a missing key is a ValueError that names the struct field. Needs the GIL. */
PYXC_API PyObject *pyxc_struct_item(PyObject *o, PyObject *key, const char *name);

/* The index of the one member of a union that the mapping o has as a key; names
 * has the members' names with ", " between. -1 and ValueError if there is none
 * or more than one. Borrows. Needs the GIL. */
PYXC_API int pyxc_union_member(PyObject *o, const char *names);

/* 0 if o is a sequence of n items, else -1 and TypeError. Borrows. Needs the GIL. */
PYXC_API int pyxc_check_tuple_size(PyObject *o, Py_ssize_t n);

/* 1 if the lengths are equal, else 0 and ValueError. Takes the GIL itself. */
PYXC_API int pyxc_check_slice_length(Py_ssize_t want, Py_ssize_t have);

/* The n items of the iterable o as a list or tuple, a new reference; NULL and
 * IndexError if there are more or less. Borrows. Needs the GIL. */
PYXC_API PyObject *pyxc_array_items(PyObject *o, Py_ssize_t n);

#endif
