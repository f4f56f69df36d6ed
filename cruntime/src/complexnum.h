/* complexnum.h: C complex numbers. Only what makes objects needs the
 * GIL. <complex.h> is
 * left out: it takes the name I from everyone. */
#ifndef PYXC_COMPLEXNUM_H
#define PYXC_COMPLEXNUM_H
#include "cmath.h"

/* The complex number re + im*i of a type: "re + im * I" would turn an infinite
 * or negative zero part into something else. */
#define PYXC_COMPLEX(type, re, im)                                                                                     \
    (__extension__({                                                                                                   \
        type pyxc_z = 0;                                                                                               \
        __real__ pyxc_z = (re);                                                                                        \
        __imag__ pyxc_z = (im);                                                                                        \
        pyxc_z;                                                                                                        \
    }))
#define PYXC_REAL(z) (__extension__ __real__(z))
#define PYXC_IMAG(z) (__extension__ __imag__(z))
#define PYXC_CONJ(z) (__extension__ ~(z))

/* a / b of complex integers, each part cut off towards zero; b is not zero. A
 * real b divides the parts, so that nothing is squared that need not be. */
#define PYXC_INT_COMPLEX_DIV(type, a, b)                                                                               \
    (__extension__({                                                                                                   \
        type pyxc_n = (a), pyxc_d = (b), pyxc_q = 0;                                                                   \
        if (__imag__(pyxc_d) == 0) {                                                                                   \
            __real__ pyxc_q = __real__(pyxc_n) / __real__(pyxc_d);                                                     \
            __imag__ pyxc_q = __imag__(pyxc_n) / __real__(pyxc_d);                                                     \
        } else {                                                                                                       \
            __typeof__(__real__(pyxc_d)) pyxc_s =                                                                      \
                __real__(pyxc_d) * __real__(pyxc_d) + __imag__(pyxc_d) * __imag__(pyxc_d);                             \
            __real__ pyxc_q =                                                                                          \
                (__real__(pyxc_n) * __real__(pyxc_d) + __imag__(pyxc_n) * __imag__(pyxc_d)) / pyxc_s;                  \
            __imag__ pyxc_q =                                                                                          \
                (__imag__(pyxc_n) * __real__(pyxc_d) - __real__(pyxc_n) * __imag__(pyxc_d)) / pyxc_s;                  \
        }                                                                                                              \
        pyxc_q;                                                                                                        \
    }))

/* The absolute value, in double or, for long double, in its own width. */
PYXC_INLINE double pyxc_cabs(double re, double im) { return hypot(re, im); }
PYXC_INLINE long double pyxc_cabsl(long double re, long double im) { return hypotl(re, im); }

/* A Python float if the imaginary part is zero, else a complex; a new reference. Needs the GIL. */
PYXC_INLINE PyObject *pyxc_from_soft_complex(double _Complex z)
{
    if (PYXC_IMAG(z) == 0)
        return PyFloat_FromDouble(PYXC_REAL(z));
    return PyComplex_FromDoubles(PYXC_REAL(z), PYXC_IMAG(z));
}

/* a ** b. Small integer exponents are multiplied out, as Python does, so that
 * they are exact where they can be. */
PYXC_INLINE double _Complex pyxc_cpow(double _Complex a, double _Complex b)
{
    double re = PYXC_REAL(b);
    if (PYXC_IMAG(b) == 0 && PYXC_IMAG(a) == 0 && (PYXC_REAL(a) >= 0 || re == floor(re)))
        return pow(PYXC_REAL(a), re);
    if (PYXC_IMAG(b) == 0 && re == (int)re && re >= -4 && re <= 4) {
        int n = (int)re;
        double _Complex r = 1;
        double _Complex base = n < 0 ? 1 / a : a;
        for (n = n < 0 ? -n : n; n > 0; n--)
            r *= base;
        return r;
    }
    if (re > 0 && a == 0)
        return 0;
    return __builtin_cpow(a, b);
}

#endif
