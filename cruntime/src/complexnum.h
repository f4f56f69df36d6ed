/* complexnum.h: C complex numbers. */
#ifndef PYXC_COMPLEXNUM_H
#define PYXC_COMPLEXNUM_H
#include "compat.h"
#ifndef __cplusplus
#include <complex.h>

PYXC_INLINE double _Complex pyxc_cpow(double _Complex a, double _Complex b) { return cpow(a, b); }
#endif

#endif
