#include "str.h"
#include "compare.h"
#include "none.h"

int pyxc_str_eq(PyObject *a, PyObject *b)
{
    if (a == b)
        return 1;
    if (a == Py_None || b == Py_None)
        return 0;
    return pyxc_compare_slow(a, b, Py_EQ);
}

PyObject *pyxc_str_encode_utf8(PyObject *s)
{
    return PYXC_LIKELY(s != Py_None) ? PyUnicode_AsUTF8String(s) : pyxc_none_attr("encode");
}

PyObject *pyxc_bytes_decode_utf8(PyObject *b)
{
    if (PYXC_UNLIKELY(b == Py_None))
        return pyxc_none_attr("decode");
    return PyUnicode_DecodeUTF8(PyBytes_AS_STRING(b), PyBytes_GET_SIZE(b), NULL);
}

PyObject *pyxc_str_join(PyObject *separator, PyObject *o)
{
    return PYXC_LIKELY(separator != Py_None) ? PyUnicode_Join(separator, o) : pyxc_none_attr("join");
}
