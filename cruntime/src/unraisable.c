#include "unraisable.h"

PYXC_COLD void pyxc_unraisable(const char *function, int traceback)
{
    PyGILState_STATE s = PyGILState_Ensure();
    pyxc_err err, copy;
    PyObject *name;
    pyxc_err_fetch(&err);
    name = PyUnicode_FromString(function);
    if (!name)
        PyErr_Clear();
    /* As Cython does: the whole traceback first, then the report. */
    if (traceback) {
        copy = err;
        Py_XINCREF(copy.value);
#if PY_VERSION_HEX < 0x030C0000
        Py_XINCREF(copy.type);
        Py_XINCREF(copy.tb);
#endif
        pyxc_err_restore(&copy);
        PyErr_PrintEx(0);
    }
    pyxc_err_restore(&err);
    PyErr_WriteUnraisable(name ? name : Py_None);
    Py_XDECREF(name);
    PyGILState_Release(s);
}
