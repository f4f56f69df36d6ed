#include "bytesitem.h"

static int pyxc_no_byte(void)
{
    PyErr_SetString(PyExc_ValueError, "byte must be in range(0, 256)");
    return -1;
}

int pyxc_bytearray_set_int(PyObject *o, Py_ssize_t i, int v, int wraparound, int boundscheck)
{
    if (o != Py_None) {
        i = PYXC_INDEX(PyByteArray_GET_SIZE(o));
        if (!boundscheck || (size_t)i < (size_t)PyByteArray_GET_SIZE(o)) {
            if (v < 0)
                return pyxc_no_byte();
            PyByteArray_AS_STRING(o)[i] = (char)v;
            return 0;
        }
    }
    pyxc_item_error(o, "bytearray index out of range");
    return -1;
}

int pyxc_bytearray_append(PyObject *o, int v)
{
    Py_ssize_t n;
    if (o == Py_None) {
        PyErr_SetString(PyExc_AttributeError, "'NoneType' object has no attribute 'append'");
        return -1;
    }
    if (v < 0)
        return pyxc_no_byte();
    n = PyByteArray_GET_SIZE(o);
    if (PyByteArray_Resize(o, n + 1) < 0)
        return -1;
    PyByteArray_AS_STRING(o)[n] = (char)v;
    return 0;
}
