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
    r = PyObject_RichCompare(a, b, op);
    if (!r)
        return -1;
    t = r == Py_True ? 1 : r == Py_False ? 0 : PyObject_IsTrue(r);
    Py_DECREF(r);
    return t;
}
