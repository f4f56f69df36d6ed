/* str.h: operations on str; the objects may be None. */
#ifndef PYXC_STR_H
#define PYXC_STR_H
#include "core.h"

/* a + b: new reference, or NULL with TypeError for None. */
PYXC_INLINE PyObject *pyxc_str_concat(PyObject *a, PyObject *b)
{
    return PYXC_LIKELY(a != Py_None && b != Py_None) ? PyUnicode_Concat(a, b) : PyNumber_Add(a, b);
}

/* a == b: 1 or 0. */
PYXC_API int pyxc_str_eq(PyObject *a, PyObject *b);

/* s.encode('utf-8') and b.decode('utf-8') of a str and bytes: new references, or NULL with an error. */
PYXC_API PyObject *pyxc_str_encode_utf8(PyObject *s);
PYXC_API PyObject *pyxc_bytes_decode_utf8(PyObject *b);

/* separator.join(o): new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_str_join(PyObject *separator, PyObject *o);

#endif
