#include "unraisable.h"

PYXC_COLD void pyxc_unraisable(const char *function)
{
    PyGILState_STATE s = PyGILState_Ensure();
    pyxc_err err;
    PyObject *name;
    pyxc_err_fetch(&err);
    name = PyUnicode_FromString(function);
    if (!name)
        PyErr_Clear();
    pyxc_err_restore(&err);
    PyErr_WriteUnraisable(name ? name : Py_None);
    Py_XDECREF(name);
    PyGILState_Release(s);
}
