#include "strappend.h"

PyObject *pyxc_str_append(PyObject **place, PyObject *b)
{
    PyObject *a = *place;
    if (Py_REFCNT(a) != 1 || a == b)
        return PyUnicode_Concat(a, b);
    *place = Py_NewRef(Py_None);
    PyUnicode_Append(&a, b);
    return a;
}
