/* smallint.h: exact ints of one digit (30 bits and a sign), without calls. */
#ifndef PYXC_SMALLINT_H
#define PYXC_SMALLINT_H
#include "core.h"

#if PY_VERSION_HEX >= 0x030C0000
#define PYXC_IS_SMALL(o) (((PyLongObject *)(o))->long_value.lv_tag < 16)
PYXC_INLINE long pyxc_small(PyObject *o)
{
    return (1 - (long)(((PyLongObject *)o)->long_value.lv_tag & 3)) * (long)((PyLongObject *)o)->long_value.ob_digit[0];
}
#else
#define PYXC_IS_SMALL(o) ((size_t)(Py_SIZE(o) + 1) < 3)
PYXC_INLINE long pyxc_small(PyObject *o) { return (long)Py_SIZE(o) * (long)((PyLongObject *)o)->ob_digit[0]; }
#endif

/* Whether o is an int, not of a subclass, of at most one digit. */
#define PYXC_SMALL_INT(o) (PyLong_CheckExact(o) && PYXC_IS_SMALL(o))

/* The value of an exact int of at most two digits in *v. 1, or 0 if o is another object. */
PYXC_API int pyxc_int60(PyObject *o, long long *v);

#endif
