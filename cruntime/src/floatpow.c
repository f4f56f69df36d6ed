#include "floatpow.h"
#include <errno.h>

PYXC_COLD double pyxc_pow_fail(double base, double exponent, double power)
{
    if (!isfinite(base) || !isfinite(exponent))
        return power;
    if (base == 0.0) {
        PyErr_SetString(PyExc_ZeroDivisionError,
#if PY_VERSION_HEX >= 0x030E0000
                        "zero to a negative power"
#else
                        "0.0 cannot be raised to a negative power"
#endif
        );
    } else {
        errno = ERANGE;
        PyErr_SetFromErrno(PyExc_OverflowError);
    }
    return -1.0;
}
