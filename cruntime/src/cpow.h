/* cpow.h: powers of C integers. */
#ifndef PYXC_CPOW_H
#define PYXC_CPOW_H
#include "compat.h"

/* Wraps around like the multiplication of the type it is narrowed to. */
PYXC_INLINE unsigned long long pyxc_pow_ull(unsigned long long b, unsigned long long e)
{
    unsigned long long r = 1;
    for (; e; e >>= 1, b *= b)
        if (e & 1)
            r *= b;
    return r;
}

/* A negative exponent gives 0. */
#define PYXC_POW_INT(type, a, b)                              \
    ((type)-1 < (type)1 && (long long)(b) < 0 ? (type)0       \
                                              : (type)pyxc_pow_ull((unsigned long long)(a), (unsigned long long)(b)))

#endif
