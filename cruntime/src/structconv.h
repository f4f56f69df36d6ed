/* structconv.h: C structs and arrays from Python containers. */
#ifndef PYXC_STRUCTCONV_H
#define PYXC_STRUCTCONV_H
#include "core.h"

/* 0 if o is a mapping, else -1 and TypeError. Borrows. Needs the GIL. */
PYXC_API int pyxc_check_mapping(PyObject *o);

/* o[key] as a new reference; a missing key is a ValueError that names the struct field. Needs the GIL. */
PYXC_API PyObject *pyxc_struct_item(PyObject *o, PyObject *key, const char *name);

/* 0 if the sequence o has n items, else -1 and IndexError. Needs the GIL. */
PYXC_API int pyxc_check_length(PyObject *o, Py_ssize_t n);

#endif
