#include "num.h"
#include <math.h>

int pyxc_num_is_slow(PyObject *a, PyObject *b)
{
    if (PyFloat_CheckExact(a)) {
        double x = PyFloat_AS_DOUBLE(a), y = PyFloat_AS_DOUBLE(b);
        return memcmp(&x, &y, sizeof x) == 0;
    }
    if (PyLong_CheckExact(a)) {
        int r = PyObject_RichCompareBool(a, b, Py_EQ); /* of exact ints: never fails */
        return r > 0;
    }
    return 0;
}

double pyxc_num_pow(double x, double y)
{
    /* Volatile, for CPython's exponent is no constant: compilers turn pow(x, 2.0) into a product, which may differ. */
    volatile double e = y;
    double r;
    if (!isfinite(x) || !isfinite(y) || x == 0.0)
        return Py_NAN;
    r = pow(x, e);
    return isfinite(r) ? r : Py_NAN;
}

int64_t pyxc_num_ipow(int64_t a, int64_t b)
{
    int64_t r = 1;
    if (b < 0)
        return INT64_MIN;
    while (b) {
        if ((b & 1) && __builtin_mul_overflow(r, a, &r))
            return INT64_MIN;
        b >>= 1;
        if (b && __builtin_mul_overflow(a, a, &a))
            return INT64_MIN;
    }
    return r;
}
