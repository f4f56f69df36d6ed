/* format.h: f-strings and conversions to str. New references, or NULL with an error. */
#ifndef PYXC_FORMAT_H
#define PYXC_FORMAT_H
#include "smallint.h"

/* format(v, spec) after a conversion: 0, 'r', 's' or 'a'; spec may be NULL. */
PYXC_API PyObject *pyxc_format_value(PyObject *v, int conversion, PyObject *spec);

/* The same without a spec for pyxc_join_parts, which takes small int as they are. */
PYXC_INLINE PyObject *pyxc_format_part(PyObject *v, int conversion)
{
    if (PYXC_SMALL_INT(v) || (PyUnicode_CheckExact(v) && (conversion == 0 || conversion == 's')))
        return Py_NewRef(v);
    return pyxc_format_value(v, conversion, NULL);
}

/* A field with a conversion and a computed spec: from 3.13 on Python converts the value before it computes the spec, which
   is what the first does, else the second. New references, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_convert_first(PyObject *v, int conversion)
{
#if PY_VERSION_HEX >= 0x030D0000
    return pyxc_format_value(v, conversion, NULL);
#else
    (void)conversion;
    return Py_NewRef(v);
#endif
}

PYXC_INLINE PyObject *pyxc_format_later(PyObject *v, int conversion, PyObject *spec)
{
    return pyxc_format_value(v, PY_VERSION_HEX >= 0x030D0000 ? 0 : conversion, spec);
}

/* pyxc_format_value where the spec is ".PRECf", or a width with the alignment '<' '>' or '^' (0: as it comes), filled up
   with spaces, or 0 with zeros after the sign. */
PYXC_API PyObject *pyxc_format_fixed(PyObject *v, PyObject *spec, int precision);
PYXC_API PyObject *pyxc_format_width(PyObject *v, PyObject *spec, Py_ssize_t width, int align, int zero);

/* The n str and small int put together. */
PYXC_API PyObject *pyxc_join_parts(PyObject *const *parts, Py_ssize_t n);

/* str(o) */
PYXC_API PyObject *pyxc_str(PyObject *o);

/* format(v, spec) of a C integer. kind is 'd', 'x', 'X', 'o' or 'b'; width, align and zero as above. */
PYXC_API PyObject *pyxc_format_int(long long v, int kind, Py_ssize_t width, int align, int zero);
PYXC_API PyObject *pyxc_format_uint(unsigned long long v, int kind, Py_ssize_t width, int align, int zero);

/* str() of C numbers. */
PYXC_API PyObject *pyxc_format_long(long v);
PYXC_API PyObject *pyxc_format_double(double v);

#endif
