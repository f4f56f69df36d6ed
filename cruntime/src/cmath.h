/* cmath.h: C floating point arithmetic with Python's semantics. */
#ifndef PYXC_CMATH_H
#define PYXC_CMATH_H
#include "compat.h"
#include <math.h>

/* a % b with the sign of b. */
PYXC_INLINE double pyxc_mod_double(double a, double b)
{
    double r = fmod(a, b);
    return r != 0 ? ((b < 0) != (r < 0) ? r + b : r) : copysign(0.0, b);
}

#endif
