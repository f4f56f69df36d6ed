/* divzero.h: errors of C arithmetic. They take the GIL themselves, and return 0. */
#ifndef PYXC_DIVZERO_H
#define PYXC_DIVZERO_H
#include "core.h"

PYXC_API int pyxc_raise_div_zero(const char *text);
PYXC_API int pyxc_raise_div_ov(void);
PYXC_API int pyxc_raise_ov(void);
PYXC_API int pyxc_raise_soft_complex(void);

/* Whether a / b is the one quotient that a signed type can't hold. */
#define PYXC_DIV_OVERFLOWS(type, a, b)                            \
    ((type)-1 < (type)1 && (b) == (type)-1 &&                     \
     (a) == (type)(-(type)(((unsigned long long)1 << (sizeof(type) * 8 - 1)) - 1) - 1))

#endif
