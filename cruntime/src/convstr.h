/* convstr.h: characters and char * against str and bytes. */
#ifndef PYXC_CONVSTR_H
#define PYXC_CONVSTR_H
#include "smallint.h"

/* A str of one character: new reference, or NULL with ValueError. */
PYXC_INLINE PyObject *pyxc_from_ucs4(Py_UCS4 c)
{
    return c < 0x110000 ? PyUnicode_FromOrdinal((int)c)
                        : (PyErr_Format(PyExc_ValueError, "character U+%x is not in range [U+0000; U+10ffff]", c), (PyObject *)NULL);
}

/* bytes and bytearray from a zero-terminated string: new references, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_from_charptr(const char *s) { return PyBytes_FromString(s); }
PYXC_INLINE PyObject *pyxc_from_charptr_bytearray(const char *s)
{
    return PyByteArray_FromStringAndSize(s, (Py_ssize_t)strlen(s));
}

/* s[lo:hi].decode(encoding, errors); hi PY_SSIZE_T_MAX means the end; encoding and errors may be NULL. New reference or NULL. */
PYXC_API PyObject *pyxc_charptr_decode(const char *s, Py_ssize_t lo, Py_ssize_t hi, const char *encoding, const char *errors);

/* bytes of the one byte c. New reference, or NULL with OverflowError. */
PYXC_API PyObject *pyxc_byte_of(long long c);

PYXC_INLINE Py_ssize_t pyxc_wide_len(const Py_UCS4 *s)
{
    Py_ssize_t n = 0;
    while (s[n])
        n++;
    return n;
}

/* A str of s[lo:hi]; hi PY_SSIZE_T_MAX means the terminating zero. New reference or NULL. */
PYXC_API PyObject *pyxc_from_wide_chars(const Py_UCS4 *s, Py_ssize_t lo, Py_ssize_t hi);

/* The character of a str of length 1, or of an int: (Py_UCS4)-1 with an error; `name` is the C type for the text. */
PYXC_API Py_UCS4 pyxc_as_ucs4(PyObject *o, const char *name);

/* ord(o) of a str, bytes or bytearray of length 1: -1 with ValueError for another str, TypeError for anything else. */
PYXC_API long pyxc_ord(PyObject *o);

/* The contents of bytes or bytearray (and of str in the other forms, as UTF-8), owned by the object: NULL with TypeError. */
PYXC_API char *pyxc_as_charptr(PyObject *o);
PYXC_API char *pyxc_as_charptr_utf8(PyObject *o);
/* UnicodeEncodeError for a str that is not ASCII. */
PYXC_API char *pyxc_as_charptr_ascii(PyObject *o);

/* The characters of a str with a zero behind them, owned by the object. NULL with an error; from Python 3.12 on, which
 * keeps no such form of a str, TypeError unless the str has characters above U+FFFF. */
PYXC_API const Py_UCS4 *pyxc_as_wide_chars(PyObject *o);

/* The byte of a bytes object of length 1, or an int: -1 with an error. */
PYXC_API int pyxc_as_byte(PyObject *o);

#endif
