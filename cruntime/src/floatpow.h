/* floatpow.h: powers of C doubles that fail as Python's do. */
#ifndef PYXC_FLOATPOW_H
#define PYXC_FLOATPOW_H
#include "compat.h"
#include <math.h>

/* Raises for a base and exponent whose power is infinite. Returns -1, or the
 * power if that is no error. */
PYXC_API double pyxc_pow_fail(double base, double exponent, double power);

/* base ** exponent for an integral exponent, which keeps it real. -1 with
 * ZeroDivisionError or OverflowError. With the GIL. */
PYXC_INLINE double pyxc_pow_python(double base, double exponent)
{
    double r = pow(base, exponent);
    return PYXC_LIKELY(isfinite(r)) ? r : pyxc_pow_fail(base, exponent, r);
}

#endif
