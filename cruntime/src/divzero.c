#include "divzero.h"

static int pyxc_raise_arith(PyObject *type, const char *text)
{
    PyGILState_STATE s = PyGILState_Ensure();
    PyErr_SetString(type, text);
    PyGILState_Release(s);
    return 0;
}

PYXC_COLD int pyxc_raise_div_zero(const char *text) { return pyxc_raise_arith(PyExc_ZeroDivisionError, text); }

PYXC_COLD int pyxc_raise_div_ov(void)
{
    return pyxc_raise_arith(PyExc_OverflowError, "value too large to perform division");
}

PYXC_COLD int pyxc_raise_ov(void) { return pyxc_raise_arith(PyExc_OverflowError, "value too large"); }
