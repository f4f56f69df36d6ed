/* divzero.h: errors of C arithmetic. They take the GIL themselves, and return 0. */
#ifndef PYXC_DIVZERO_H
#define PYXC_DIVZERO_H
#include "core.h"

PYXC_API int pyxc_raise_div_zero(const char *text);
PYXC_API int pyxc_raise_div_ov(void);
PYXC_API int pyxc_raise_ov(void);
PYXC_API int pyxc_raise_abs_ov(void);
PYXC_API int pyxc_raise_soft_complex(void);
/* Warns that a division rounds otherwise in C: 1, or 0 if the warning is an error. Takes the GIL itself. */
PYXC_API int pyxc_warn_div_sign(const char *file, int line);

/* Whether a / b is the one quotient that a signed type can't hold. */
#define PYXC_DIV_OVERFLOWS(type, a, b)                            \
    ((type)-1 < (type)1 && (b) == (type)-1 &&                     \
     (a) == (type)(-((((type)1 << (sizeof(type) * 8 - 2)) - 1) * 2 + 1) - 1))

/* *r = a << b: whether that does not fit, or a or b is negative, which Cython counts as an overflow, too. */
#define PYXC_SHL_OVERFLOW(a, b, r)                                                                    \
    ((b) < 0 || (a) < 0 || (unsigned long long)(b) >= sizeof(*(r)) * 8 ||                                        \
     __builtin_mul_overflow((a), (unsigned long long)1 << ((b) & 63), (r)) || ((unsigned long long)(b) >= 64 && (a) != 0))

#endif
