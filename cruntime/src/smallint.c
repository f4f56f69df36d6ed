#include "smallint.h"

int pyxc_int60(PyObject *o, long long *v)
{
    if (!PyLong_CheckExact(o))
        return 0;
    if (PYXC_IS_SMALL(o)) {
        *v = pyxc_small(o);
        return 1;
    }
#if PY_VERSION_HEX >= 0x030C0000
    {
        uintptr_t tag = ((PyLongObject *)o)->long_value.lv_tag;
        digit *d = ((PyLongObject *)o)->long_value.ob_digit;
        if (tag >> 3 != 2)
            return 0;
        *v = (long long)d[1] << PyLong_SHIFT | d[0];
        if ((tag & 3) == 2)
            *v = -*v;
    }
#else
    {
        Py_ssize_t n = Py_SIZE(o);
        digit *d = ((PyLongObject *)o)->ob_digit;
        if (n != 2 && n != -2)
            return 0;
        *v = (long long)d[1] << PyLong_SHIFT | d[0];
        if (n < 0)
            *v = -*v;
    }
#endif
    return 1;
}
