#include "call.h"

PyObject *pyxc_call_slow(PyObject *f, PyObject *const *args, Py_ssize_t n)
{
    if (f == (PyObject *)&PyUnicode_Type && n == 1)
        return PyObject_Str(args[0]);
    return PyObject_Vectorcall(f, args, (size_t)n | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
}
