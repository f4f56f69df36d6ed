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

PyObject *pyxc_join_str(PyObject *const *parts, Py_ssize_t n)
{
    Py_ssize_t i, total = 0, at = 0;
    Py_UCS4 max = 0;
    PyObject *r;
    for (i = 0; i < n; i++) {
        Py_UCS4 m = PyUnicode_MAX_CHAR_VALUE(parts[i]);
        Py_ssize_t len = PyUnicode_GET_LENGTH(parts[i]);
        if (PYXC_UNLIKELY(total > PY_SSIZE_T_MAX - len)) {
            PyErr_SetString(PyExc_OverflowError, "join() result is too long for a Python string");
            return NULL;
        }
        total += len;
        if (m > max)
            max = m;
    }
    r = PyUnicode_New(total, max);
    for (i = 0; r && i < n; i++) {
        Py_ssize_t len = PyUnicode_GET_LENGTH(parts[i]);
        if (len && PyUnicode_CopyCharacters(r, at, parts[i], 0, len) < 0)
            Py_CLEAR(r);
        at += len;
    }
    return r;
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
