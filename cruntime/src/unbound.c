#include "unbound.h"
#include "names.h"

PYXC_COLD int pyxc_raise_unbound(const char *name)
{
    const char *text = "local variable '%s' referenced before assignment";
#if PY_VERSION_HEX >= 0x030B0000
    if (!pyxc_cython_texts())
        text = "cannot access local variable '%s' where it is not associated with a value";
#endif
    PyErr_Format(PyExc_UnboundLocalError, text, name);
    return 0;
}

PYXC_COLD int pyxc_raise_unbound_free(const char *name)
{
    PyObject *s;
    const char *text = "free variable '%s' referenced before assignment in enclosing scope";
#if PY_VERSION_HEX >= 0x030B0000
    if (!pyxc_cython_texts())
        text = "cannot access free variable '%s' where it is not associated with a value in enclosing scope";
#endif
    PyErr_Format(PyExc_NameError, text, name);
    if ((s = PyUnicode_FromString(name))) {
        pyxc_error_name(s);
        Py_DECREF(s);
    }
    return 0;
}

PYXC_COLD int pyxc_raise_unbound_comp(const char *name)
{
#if PY_VERSION_HEX < 0x030C0000
    if (!pyxc_cython_texts())
        return pyxc_raise_unbound_free(name);
#endif
    return pyxc_raise_unbound(name);
}
