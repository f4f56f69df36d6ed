#include "convstr.h"
#include "convint.h"

/* Makes the bounds of s[lo:hi] plain offsets, with lo <= hi. */
static void pyxc_char_bounds(const char *s, Py_ssize_t *lo, Py_ssize_t *hi)
{
    if (*lo < 0 || *hi < 0 || *hi == PY_SSIZE_T_MAX) {
        Py_ssize_t n = (Py_ssize_t)strlen(s);
        if (*lo < 0 && (*lo += n) < 0)
            *lo = 0;
        if (*hi == PY_SSIZE_T_MAX)
            *hi = n;
        else if (*hi < 0)
            *hi += n;
    }
    if (*hi < *lo)
        *hi = *lo;
}

PyObject *pyxc_charptr_decode(const char *s, Py_ssize_t lo, Py_ssize_t hi, const char *encoding, const char *errors)
{
    pyxc_char_bounds(s, &lo, &hi);
    if (hi == lo)
        return PyUnicode_New(0, 0);
    return PyUnicode_Decode(s + lo, hi - lo, encoding, errors);
}

PyObject *pyxc_byte_of(long long c)
{
    char b = (char)c;
    if (c < 0 || c > 255) {
        PyErr_SetString(PyExc_OverflowError, "value too large to pack into a byte");
        return NULL;
    }
    return PyBytes_FromStringAndSize(&b, 1);
}

PyObject *pyxc_from_wide_chars(const Py_UCS4 *s, Py_ssize_t lo, Py_ssize_t hi)
{
    if (lo < 0 || hi < 0 || hi == PY_SSIZE_T_MAX) {
        Py_ssize_t n = pyxc_wide_len(s);
        if (lo < 0 && (lo += n) < 0)
            lo = 0;
        if (hi == PY_SSIZE_T_MAX)
            hi = n;
        else if (hi < 0)
            hi += n;
    }
    if (hi <= lo)
        return PyUnicode_New(0, 0);
    return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, s + lo, hi - lo);
}

Py_UCS4 pyxc_as_ucs4(PyObject *o, const char *name)
{
    long v;
    if (PyUnicode_Check(o)) {
        if (PYXC_LIKELY(PyUnicode_GET_LENGTH(o) == 1))
            return PyUnicode_READ_CHAR(o, 0);
        PyErr_Format(PyExc_ValueError, "only single character unicode strings can be converted to %s, got length %zd",
                     name, PyUnicode_GET_LENGTH(o));
        return (Py_UCS4)-1;
    }
    v = PYXC_AS_INT(long, o, "long");
    if (v == -1 && PyErr_Occurred())
        return (Py_UCS4)-1;
    if (PYXC_LIKELY(v >= 0 && v < 0x110000))
        return (Py_UCS4)v;
    PyErr_Format(PyExc_OverflowError, v < 0 ? "cannot convert negative value to %s" : "value too large to convert to %s", name);
    return (Py_UCS4)-1;
}

long pyxc_ord(PyObject *o)
{
    Py_ssize_t n;
    if (PyUnicode_Check(o))
        return (long)(int)pyxc_as_ucs4(o, "Py_UCS4");
    if (PyBytes_Check(o)) {
        if ((n = PyBytes_GET_SIZE(o)) == 1)
            return (unsigned char)PyBytes_AS_STRING(o)[0];
    } else if (PyByteArray_Check(o)) {
        if ((n = PyByteArray_GET_SIZE(o)) == 1)
            return (unsigned char)PyByteArray_AS_STRING(o)[0];
    } else {
        PyErr_Format(PyExc_TypeError, "ord() expected string of length 1, but %.200s found", Py_TYPE(o)->tp_name);
        return -1;
    }
    PyErr_Format(PyExc_TypeError, "ord() expected a character, but string of length %zd found", n);
    return -1;
}

char *pyxc_as_charptr(PyObject *o)
{
    if (PYXC_LIKELY(PyBytes_Check(o)))
        return PyBytes_AS_STRING(o);
    if (PyByteArray_Check(o))
        return PyByteArray_AS_STRING(o);
    PyErr_Format(PyExc_TypeError, "expected bytes, %.200s found", Py_TYPE(o)->tp_name);
    return NULL;
}

char *pyxc_as_charptr_utf8(PyObject *o)
{
    if (PyUnicode_Check(o))
        return (char *)PyUnicode_AsUTF8(o);
    return pyxc_as_charptr(o);
}

char *pyxc_as_charptr_ascii(PyObject *o)
{
    if (PyUnicode_Check(o) && !PyUnicode_IS_ASCII(o)) {
        Py_XDECREF(PyUnicode_AsASCIIString(o)); /* for its error */
        return NULL;
    }
    return pyxc_as_charptr_utf8(o);
}

const Py_UCS4 *pyxc_as_wide_chars(PyObject *o)
{
    if (!PyUnicode_Check(o)) {
        PyErr_Format(PyExc_TypeError, "expected str, %.200s found", Py_TYPE(o)->tp_name);
        return NULL;
    }
    if (PyUnicode_KIND(o) == PyUnicode_4BYTE_KIND)
        return PyUnicode_4BYTE_DATA(o);
#if PY_VERSION_HEX < 0x030C0000 && SIZEOF_WCHAR_T == 4
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return (const Py_UCS4 *)PyUnicode_AsUnicode(o);
#pragma GCC diagnostic pop
#else
    PyErr_SetString(PyExc_TypeError, "this str has no Py_UNICODE form");
    return NULL;
#endif
}

int pyxc_as_byte(PyObject *o)
{
    if (PyBytes_Check(o) && PyBytes_GET_SIZE(o) == 1)
        return (unsigned char)PyBytes_AS_STRING(o)[0];
    return PYXC_AS_INT(int, o, "char");
}
