#include "convint.h"

/* o as an int: itself, or what __int__ gives. New reference, or NULL with an error. */
static PyObject *pyxc_to_int(PyObject *o)
{
    PyNumberMethods *nb = Py_TYPE(o)->tp_as_number;
    PyObject *v;
    if (PyLong_Check(o))
        return Py_NewRef(o);
    if (!nb || !nb->nb_int) {
        PyErr_SetString(PyExc_TypeError, "an integer is required");
        return NULL;
    }
    v = nb->nb_int(o);
    if (v && !PyLong_Check(v)) {
        PyErr_Format(PyExc_TypeError, "__int__ returned non-int (type %.200s)", Py_TYPE(v)->tp_name);
        Py_CLEAR(v);
    }
    return v;
}

long long pyxc_as_signed_slow(PyObject *o, int size, const char *name)
{
    PyObject *v = pyxc_to_int(o);
    long long r;
    int bits = size * 8 - 1;
    if (!v)
        return -1;
    r = size <= (int)sizeof(long) ? PyLong_AsLong(v) : PyLong_AsLongLong(v);
    Py_DECREF(v);
    if (size < 8 && (r < -(1LL << bits) || r >= 1LL << bits)) {
        PyErr_Format(PyExc_OverflowError, "value too large to convert to %s", name);
        return -1;
    }
    return r;
}

/* 1 with OverflowError if the int is below zero. */
static int pyxc_refuse_negative(PyObject *v, const char *name)
{
#if PY_VERSION_HEX >= 0x030C0000
    int negative = (((PyLongObject *)v)->long_value.lv_tag & 3) == 2;
#else
    int negative = Py_SIZE(v) < 0;
#endif
    if (negative)
        PyErr_Format(PyExc_OverflowError, "can't convert negative value to %s", name);
    return negative;
}

unsigned long long pyxc_as_unsigned_slow(PyObject *o, int size, const char *name)
{
    PyObject *v = pyxc_to_int(o);
    unsigned long long r;
    if (!v)
        return (unsigned long long)-1;
    if (pyxc_refuse_negative(v, name)) {
        Py_DECREF(v);
        return (unsigned long long)-1;
    }
    r = size <= (int)sizeof(long) ? PyLong_AsUnsignedLong(v) : PyLong_AsUnsignedLongLong(v);
    Py_DECREF(v);
    if (size < 8 && r >> size * 8 && !PyErr_Occurred()) {
        PyErr_Format(PyExc_OverflowError, "value too large to convert to %s", name);
        return (unsigned long long)-1;
    }
    return r;
}

Py_ssize_t pyxc_as_ssize_slow(PyObject *o)
{
    PyObject *v = PyNumber_Index(o);
    Py_ssize_t r;
    if (!v)
        return -1;
    r = PyLong_AsSsize_t(v);
    Py_DECREF(v);
    return r;
}

/* v >> 64. New reference, or NULL with an error. */
static PyObject *pyxc_upper(PyObject *v)
{
    PyObject *bits = PyLong_FromLong(64), *r = bits ? PyNumber_Rshift(v, bits) : NULL;
    Py_XDECREF(bits);
    return r;
}

/* (high << 64) + low. Takes over high, which may be NULL. New reference, or NULL with an error. */
static PyObject *pyxc_from_halves(PyObject *high, unsigned long long low)
{
    PyObject *bits = PyLong_FromLong(64), *rest = PyLong_FromUnsignedLongLong(low), *up = NULL, *r = NULL;
    if (high && bits && rest && (up = PyNumber_Lshift(high, bits)))
        r = PyNumber_Add(up, rest);
    Py_XDECREF(high);
    Py_XDECREF(bits);
    Py_XDECREF(rest);
    Py_XDECREF(up);
    return r;
}

pyxc_wide pyxc_as_wide(PyObject *o, const char *name)
{
    PyObject *v = pyxc_to_int(o), *upper = v ? pyxc_upper(v) : NULL;
    pyxc_wide r = -1;
    (void)name;
    if (upper) {
        long long high = PyLong_AsLongLong(upper);
        if (high != -1 || !PyErr_Occurred())
            r = (pyxc_wide)high * ((pyxc_wide)1 << 32 << 32) + (pyxc_wide)PyLong_AsUnsignedLongLongMask(v);
    }
    Py_XDECREF(upper);
    Py_XDECREF(v);
    return r;
}

pyxc_uwide pyxc_as_uwide(PyObject *o, const char *name)
{
    PyObject *v = pyxc_to_int(o), *upper = v && !pyxc_refuse_negative(v, name) ? pyxc_upper(v) : NULL;
    pyxc_uwide r = (pyxc_uwide)-1;
    if (upper) {
        unsigned long long high = PyLong_AsUnsignedLongLong(upper);
        if (high != (unsigned long long)-1 || !PyErr_Occurred())
            r = (pyxc_uwide)high << 32 << 32 | PyLong_AsUnsignedLongLongMask(v);
    }
    Py_XDECREF(upper);
    Py_XDECREF(v);
    return r;
}

PyObject *pyxc_from_wide(pyxc_wide v)
{
    if (v == (long long)v)
        return PyLong_FromLongLong((long long)v);
    return pyxc_from_halves(PyLong_FromLongLong((long long)(v >> 32 >> 32)), (unsigned long long)v);
}

PyObject *pyxc_from_uwide(pyxc_uwide v)
{
    return pyxc_from_halves(PyLong_FromUnsignedLongLong((unsigned long long)(v >> 32 >> 32)), (unsigned long long)v);
}
