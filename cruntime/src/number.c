#include "number.h"

/* What true division of floats and small ints gives; NULL without an error if it does not apply. */
static PyObject *pyxc_div_fast(PyObject *a, PyObject *b)
{
    double x, y;
    if (PyFloat_CheckExact(b))
        y = PyFloat_AS_DOUBLE(b);
    else if (PYXC_SMALL_INT(b))
        y = (double)pyxc_small(b);
    else
        return NULL;
    if (y == 0.0)
        return NULL;
    if (PyFloat_CheckExact(a))
        x = PyFloat_AS_DOUBLE(a);
    else if (PYXC_SMALL_INT(a))
        x = (double)pyxc_small(a);
    else
        return NULL;
    return PyFloat_FromDouble(x / y);
}

PyObject *pyxc_truediv(PyObject *a, PyObject *b)
{
    PyObject *v = pyxc_div_fast(a, b);
    return v || PyErr_Occurred() ? v : PyNumber_TrueDivide(a, b);
}

PyObject *pyxc_itruediv(PyObject *a, PyObject *b)
{
    PyObject *v = pyxc_div_fast(a, b);
    return v || PyErr_Occurred() ? v : PyNumber_InPlaceTrueDivide(a, b);
}
