#include "divzero.h"

static int pyxc_raise_arith(PyObject *type, const char *text)
{
    PyGILState_STATE s = PyGILState_Ensure();
    PyErr_SetString(type, text);
    PyGILState_Release(s);
    return 0;
}

PYXC_COLD int pyxc_raise_div_zero(const char *text)
{
    /* Python's texts by version. */
#if PY_VERSION_HEX < 0x030D0000
    if (!strcmp(text, "float modulo by zero"))
        text = "float modulo";
#if PY_VERSION_HEX < 0x030B0000
    else if (!strcmp(text, "integer modulo by zero"))
        text = "integer division or modulo by zero";
#endif
#elif PY_VERSION_HEX >= 0x030E0000
    if (strstr(text, " by zero") && strcmp(text, "integer division or modulo by zero"))
        text = "division by zero";
#endif
    return pyxc_raise_arith(PyExc_ZeroDivisionError, text);
}

PYXC_COLD int pyxc_raise_div_ov(void)
{
    return pyxc_raise_arith(PyExc_OverflowError, "value too large to perform division");
}

PYXC_COLD int pyxc_raise_abs_ov(void)
{
    return pyxc_raise_arith(PyExc_OverflowError,
                            "Trying to take the absolute value of the most negative integer is not defined.");
}

PYXC_COLD int pyxc_raise_soft_complex(void)
{
    return pyxc_raise_arith(PyExc_TypeError,
                            "Cannot convert 'complex' with non-zero imaginary component to 'double' (this most likely comes from "
                            "the '**' operator; use 'cython.cpow(True)' to return 'nan' instead of a complex number).");
}

PYXC_COLD int pyxc_raise_ov(void) { return pyxc_raise_arith(PyExc_OverflowError, "value too large"); }

PYXC_COLD int pyxc_warn_div_sign(const char *file, int line)
{
    PyGILState_STATE s = PyGILState_Ensure();
    int r = PyErr_WarnExplicit(PyExc_RuntimeWarning, "division with oppositely signed operands, C and Python semantics differ", file,
                               line, NULL, NULL);
    PyGILState_Release(s);
    return r == 0;
}
