#include "add.h"

PyObject *pyxc_add_slow(PyObject *a, PyObject *b, int inplace)
{
    long long x, y;
    if (PyFloat_CheckExact(a)) {
        if (PyFloat_CheckExact(b))
            return PyFloat_FromDouble(PyFloat_AS_DOUBLE(a) + PyFloat_AS_DOUBLE(b));
        if (PYXC_SMALL_INT(b))
            return PyFloat_FromDouble(PyFloat_AS_DOUBLE(a) + (double)pyxc_small(b));
    } else if (PyFloat_CheckExact(b) && PYXC_SMALL_INT(a))
        return PyFloat_FromDouble((double)pyxc_small(a) + PyFloat_AS_DOUBLE(b));
    else if (pyxc_int60(a, &x) && pyxc_int60(b, &y))
        return PyLong_FromLongLong(x + y);
    else if (PyUnicode_CheckExact(a) && PyUnicode_CheckExact(b))
        return PyUnicode_Concat(a, b);
    return inplace ? PyNumber_InPlaceAdd(a, b) : PyNumber_Add(a, b);
}

PyObject *pyxc_add_long_slow(PyObject *a, long b, int inplace)
{
    PyObject *v, *r;
    long long x;
    if (PyFloat_CheckExact(a))
        return PyFloat_FromDouble(PyFloat_AS_DOUBLE(a) + (double)b);
    if (pyxc_int60(a, &x))
        return PyLong_FromLongLong(x + b);
    if (!(v = PyLong_FromLong(b)))
        return NULL;
    r = inplace ? PyNumber_InPlaceAdd(a, v) : PyNumber_Add(a, v);
    Py_DECREF(v);
    return r;
}
