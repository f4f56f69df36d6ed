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

unsigned long long pyxc_as_unsigned_slow(PyObject *o, int size, const char *name)
{
    PyObject *v = pyxc_to_int(o);
    unsigned long long r;
    int negative;
    if (!v)
        return (unsigned long long)-1;
#if PY_VERSION_HEX >= 0x030C0000
    negative = (((PyLongObject *)v)->long_value.lv_tag & 3) == 2;
#else
    negative = Py_SIZE(v) < 0;
#endif
    if (negative) {
        Py_DECREF(v);
        PyErr_Format(PyExc_OverflowError, "can't convert negative value to %s", name);
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
