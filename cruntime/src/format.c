#include "format.h"

PyObject *pyxc_format_value(PyObject *v, int conversion, PyObject *spec)
{
    PyObject *s, *r;
    switch (conversion) {
    case 'r': s = PyObject_Repr(v); break;
    case 's': s = pyxc_str(v); break;
    case 'a': s = PyObject_ASCII(v); break;
    default: s = Py_NewRef(v);
    }
    if (!s || (!spec && PyUnicode_CheckExact(s)))
        return s;
    if (!spec && (PyLong_CheckExact(s) || PyFloat_CheckExact(s)))
        r = PyObject_Str(s);
    else
        r = PyObject_Format(s, spec);
    Py_DECREF(s);
    return r;
}

enum { PYXC_DIGITS = 12 };

/* Writes a small int before `end`, gives the start. */
static char *pyxc_digits(PyObject *o, char *end)
{
    long v = pyxc_small(o);
    unsigned long u = v < 0 ? 0 - (unsigned long)v : (unsigned long)v;
    do
        *--end = (char)('0' + u % 10);
    while ((u /= 10) != 0);
    if (v < 0)
        *--end = '-';
    return end;
}

static PyObject *pyxc_ascii(const char *text, Py_ssize_t n)
{
    PyObject *r = PyUnicode_New(n, 127);
    if (r)
        memcpy(PyUnicode_1BYTE_DATA(r), text, (size_t)n);
    return r;
}

PyObject *pyxc_str(PyObject *o)
{
    char text[PYXC_DIGITS], *start;
    if (PyUnicode_CheckExact(o))
        return Py_NewRef(o);
    if (!PYXC_SMALL_INT(o))
        return PyObject_Str(o);
    start = pyxc_digits(o, text + PYXC_DIGITS);
    return pyxc_ascii(start, text + PYXC_DIGITS - start);
}

/* Copies the parts into r, whose characters are wide enough. 0, or -1 with an error. */
static int pyxc_copy_parts(PyObject *r, PyObject *const *parts, Py_ssize_t n)
{
    Py_ssize_t i, j, at = 0;
    int narrow = PyUnicode_KIND(r) == PyUnicode_1BYTE_KIND;
    char text[PYXC_DIGITS], *start;
    for (i = 0; i < n; i++) {
        PyObject *p = parts[i];
        Py_ssize_t len;
        if (PyLong_CheckExact(p)) {
            start = pyxc_digits(p, text + PYXC_DIGITS);
            len = text + PYXC_DIGITS - start;
            if (narrow)
                memcpy(PyUnicode_1BYTE_DATA(r) + at, start, (size_t)len);
            else
                for (j = 0; j < len; j++)
                    PyUnicode_WRITE(PyUnicode_KIND(r), PyUnicode_DATA(r), at + j, (Py_UCS4)start[j]);
        } else {
            len = PyUnicode_GET_LENGTH(p);
            if (narrow)
                memcpy(PyUnicode_1BYTE_DATA(r) + at, PyUnicode_1BYTE_DATA(p), (size_t)len);
            else if (len && PyUnicode_CopyCharacters(r, at, p, 0, len) < 0)
                return -1;
        }
        at += len;
    }
    return 0;
}

PyObject *pyxc_join_parts(PyObject *const *parts, Py_ssize_t n)
{
    Py_ssize_t i, total = 0;
    Py_UCS4 max = 127;
    char text[PYXC_DIGITS];
    PyObject *r;
    for (i = 0; i < n; i++) {
        Py_UCS4 m;
        Py_ssize_t len;
        if (PyLong_CheckExact(parts[i])) {
            total += text + PYXC_DIGITS - pyxc_digits(parts[i], text + PYXC_DIGITS);
            continue;
        }
        m = PyUnicode_MAX_CHAR_VALUE(parts[i]);
        len = PyUnicode_GET_LENGTH(parts[i]);
        if (PYXC_UNLIKELY(total > PY_SSIZE_T_MAX - PYXC_DIGITS - len)) {
            PyErr_SetString(PyExc_OverflowError, "join() result is too long for a Python string");
            return NULL;
        }
        total += len;
        if (m > max)
            max = m;
    }
    r = PyUnicode_New(total, max);
    if (r && pyxc_copy_parts(r, parts, n) < 0)
        Py_CLEAR(r);
    return r;
}

PyObject *pyxc_format_fixed(PyObject *v, PyObject *spec, int precision)
{
    char *text;
    PyObject *r;
    if (!PyFloat_CheckExact(v))
        return PyObject_Format(v, spec);
    if (!(text = PyOS_double_to_string(PyFloat_AS_DOUBLE(v), 'f', precision, 0, NULL)))
        return NULL;
    r = pyxc_ascii(text, (Py_ssize_t)strlen(text));
    PyMem_Free(text);
    return r;
}

PyObject *pyxc_format_width(PyObject *v, PyObject *spec, Py_ssize_t width, int align, int zero)
{
    char text[PYXC_DIGITS], *start;
    Py_ssize_t len, left, i;
    PyObject *r;
    if (PYXC_SMALL_INT(v)) {
        char *to;
        start = pyxc_digits(v, text + PYXC_DIGITS);
        len = text + PYXC_DIGITS - start;
        if (width < len)
            width = len;
        if (!(r = PyUnicode_New(width, 127)))
            return NULL;
        to = (char *)PyUnicode_1BYTE_DATA(r);
        memset(to, zero ? '0' : ' ', (size_t)width);
        if (zero && *start == '-') {
            *to = *start++;
            len--;
        }
        left = align == '<' ? 0 : align == '^' ? (width - len) / 2 : width - len;
        memcpy(to + left, start, (size_t)len);
        return r;
    }
    if (!PyUnicode_CheckExact(v) || zero)
        return PyObject_Format(v, spec);
    len = PyUnicode_GET_LENGTH(v);
    if (len >= width)
        return Py_NewRef(v);
    if (!(r = PyUnicode_New(width, PyUnicode_MAX_CHAR_VALUE(v))))
        return NULL;
    left = align == '>' ? width - len : align == '^' ? (width - len) / 2 : 0;
    for (i = 0; i < left; i++)
        PyUnicode_WRITE(PyUnicode_KIND(r), PyUnicode_DATA(r), i, ' ');
    for (i = left + len; i < width; i++)
        PyUnicode_WRITE(PyUnicode_KIND(r), PyUnicode_DATA(r), i, ' ');
    if (len && PyUnicode_CopyCharacters(r, left, v, 0, len) < 0)
        Py_CLEAR(r);
    return r;
}

/* Writes the digits of u before `end`, gives the start. */
static char *pyxc_write_digits(unsigned long long u, int kind, char *end)
{
    static const char lower[] = "0123456789abcdef", upper[] = "0123456789ABCDEF";
    const char *digits = kind == 'X' ? upper : lower;
    int shift = kind == 'b' ? 1 : kind == 'o' ? 3 : kind == 'd' ? 0 : 4;
    if (!shift) {
        do
            *--end = (char)('0' + u % 10);
        while ((u /= 10) != 0);
        return end;
    }
    do
        *--end = digits[u & ((1u << shift) - 1)];
    while ((u >>= shift) != 0);
    return end;
}

/* The number with its sign in a field. */
static PyObject *pyxc_format_field(int minus, unsigned long long u, int kind, Py_ssize_t width, int align, int zero)
{
    char text[72], *end = text + sizeof(text), *start = pyxc_write_digits(u, kind, end), *to;
    Py_ssize_t len, left;
    PyObject *r;
    if (minus && !(zero && width > end - start + 1))
        *--start = '-';
    len = end - start;
    if (width <= len)
        return pyxc_ascii(start, len);
    if (!(r = PyUnicode_New(width, 127)))
        return NULL;
    to = (char *)PyUnicode_1BYTE_DATA(r);
    memset(to, zero ? '0' : ' ', (size_t)width);
    left = align == '<' ? 0 : align == '^' ? (width - len) / 2 : width - len;
    memcpy(to + left, start, (size_t)len);
    if (minus && *start != '-')
        *to = '-';
    return r;
}

PyObject *pyxc_format_int(long long v, int kind, Py_ssize_t width, int align, int zero)
{
    return pyxc_format_field(v < 0, v < 0 ? 0 - (unsigned long long)v : (unsigned long long)v, kind, width, align, zero);
}

PyObject *pyxc_format_uint(unsigned long long v, int kind, Py_ssize_t width, int align, int zero)
{
    return pyxc_format_field(0, v, kind, width, align, zero);
}

PyObject *pyxc_format_long(long v)
{
    char text[32];
    int n = PyOS_snprintf(text, sizeof(text), "%ld", v);
    return PyUnicode_FromStringAndSize(text, n);
}

PyObject *pyxc_format_double(double v)
{
    char *text = PyOS_double_to_string(v, 'r', 0, Py_DTSF_ADD_DOT_0, NULL);
    PyObject *r;
    if (!text)
        return NULL;
    r = PyUnicode_FromString(text);
    PyMem_Free(text);
    return r;
}
