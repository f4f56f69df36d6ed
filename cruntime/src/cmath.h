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

/* The same as Cython computes it for C doubles: a zero keeps its sign. */
PYXC_INLINE double pyxc_mod_double_cython(double a, double b)
{
    double r = fmod(a, b);
    return r != 0 && (b < 0) != (r < 0) ? r + b : r;
}

/* a // b as Python has it: from the exact remainder, so that 1.0 // 0.1 is 9.0. */
PYXC_INLINE double pyxc_floordiv_double(double a, double b)
{
    double r = fmod(a, b), q = (a - r) / b, f;
    if (r != 0 && (b < 0) != (r < 0))
        q -= 1.0;
    if (q == 0)
        return copysign(0.0, a / b);
    f = floor(q);
    return q - f > 0.5 ? f + 1.0 : f;
}

#endif
