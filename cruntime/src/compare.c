#include "compare.h"

static int pyxc_compare_doubles(double a, double b, int op)
{
    switch (op) {
    case Py_LT: return a < b;
    case Py_LE: return a <= b;
    case Py_EQ: return a == b;
    case Py_NE: return a != b;
    case Py_GT: return a > b;
    }
    return a >= b;
}

PyObject *pyxc_richcompare(PyObject *a, PyObject *b, int op)
{
    if (PyFloat_CheckExact(a) && PyFloat_CheckExact(b))
        return Py_NewRef(pyxc_compare_doubles(PyFloat_AS_DOUBLE(a), PyFloat_AS_DOUBLE(b), op) ? Py_True : Py_False);
    return PyObject_RichCompare(a, b, op);
}

/* The order of two exact str: 1, 0, or -1 with an error. */
static int pyxc_compare_texts(PyObject *a, PyObject *b, int op)
{
    int t;
    if (PyUnicode_GET_LENGTH(a) == 1 && PyUnicode_GET_LENGTH(b) == 1)
        t = PyUnicode_READ_CHAR(a, 0) < PyUnicode_READ_CHAR(b, 0) ? -1 : PyUnicode_READ_CHAR(a, 0) > PyUnicode_READ_CHAR(b, 0);
    else if ((t = PyUnicode_Compare(a, b)) == -1 && PyErr_Occurred())
        return -1;
    return op == Py_LT ? t < 0 : op == Py_LE ? t <= 0 : op == Py_GT ? t > 0 : t >= 0;
}

int pyxc_compare_slow(PyObject *a, PyObject *b, int op)
{
    PyObject *r;
    int t;
    if (PyFloat_CheckExact(a) && PyFloat_CheckExact(b))
        return pyxc_compare_doubles(PyFloat_AS_DOUBLE(a), PyFloat_AS_DOUBLE(b), op);
    if (PyUnicode_CheckExact(a) && PyUnicode_CheckExact(b) && (op == Py_EQ || op == Py_NE)) {
        if (a == b)
            return op == Py_EQ;
        if (PyUnicode_GET_LENGTH(a) != PyUnicode_GET_LENGTH(b) || PyUnicode_KIND(a) != PyUnicode_KIND(b))
            return op == Py_NE;
        t = memcmp(PyUnicode_DATA(a), PyUnicode_DATA(b), (size_t)(PyUnicode_GET_LENGTH(a) * (int)PyUnicode_KIND(a)));
        return (t == 0) == (op == Py_EQ);
    }
    if (PyUnicode_CheckExact(a) && PyUnicode_CheckExact(b))
        return pyxc_compare_texts(a, b, op);
    r = PyObject_RichCompare(a, b, op);
    if (!r)
        return -1;
    t = r == Py_True ? 1 : r == Py_False ? 0 : PyObject_IsTrue(r);
    Py_DECREF(r);
    return t;
}
