/* format.h: f-strings and conversions to str. New references, or NULL with an error. */
#ifndef PYXC_FORMAT_H
#define PYXC_FORMAT_H
#include "core.h"

/* format(v, spec) after a conversion: 0, 'r', 's' or 'a'; spec may be NULL. */
PYXC_API PyObject *pyxc_format_value(PyObject *v, int conversion, PyObject *spec);

/* The n str put together. */
PYXC_API PyObject *pyxc_join_str(PyObject *const *parts, Py_ssize_t n);

/* str(o) */
PYXC_INLINE PyObject *pyxc_str(PyObject *o) { return PyUnicode_CheckExact(o) ? Py_NewRef(o) : PyObject_Str(o); }

/* str() of C numbers. */
PYXC_API PyObject *pyxc_format_long(long v);
PYXC_API PyObject *pyxc_format_double(double v);

#endif
