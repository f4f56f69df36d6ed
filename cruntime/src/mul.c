#include "mul.h"

PyObject *pyxc_mul_slow(PyObject *a, PyObject *b, int inplace)
{
    if (PyFloat_CheckExact(a)) {
        if (PyFloat_CheckExact(b))
            return PyFloat_FromDouble(PyFloat_AS_DOUBLE(a) * PyFloat_AS_DOUBLE(b));
        if (PYXC_SMALL_INT(b))
            return PyFloat_FromDouble(PyFloat_AS_DOUBLE(a) * (double)pyxc_small(b));
    } else if (PyFloat_CheckExact(b) && PYXC_SMALL_INT(a))
        return PyFloat_FromDouble((double)pyxc_small(a) * PyFloat_AS_DOUBLE(b));
    return inplace ? PyNumber_InPlaceMultiply(a, b) : PyNumber_Multiply(a, b);
}
