#include "intlit.h"
#include "compare.h"

PyObject *pyxc_long_operator(PyObject *a, long b, binaryfunc op)
{
    PyObject *v = PyLong_FromLong(b), *r;
    if (!v)
        return NULL;
    r = op(a, v);
    Py_DECREF(v);
    return r;
}

int pyxc_eq_long_slow(PyObject *a, long b, int op)
{
    PyObject *v;
    int r;
    if (PyFloat_CheckExact(a))
        return (PyFloat_AS_DOUBLE(a) == (double)b) == (op == Py_EQ);
    if (!(v = PyLong_FromLong(b)))
        return -1;
    r = pyxc_compare_slow(a, v, op);
    Py_DECREF(v);
    return r;
}
