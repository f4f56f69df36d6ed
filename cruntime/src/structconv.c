#include "structconv.h"

PYXC_API int pyxc_check_mapping(PyObject *o)
{
    if (PyMapping_Check(o))
        return 0;
    PyErr_Format(PyExc_TypeError, "Expected %.16s, got %.200s", "a mapping", Py_TYPE(o)->tp_name);
    return -1;
}

PYXC_API PyObject *pyxc_struct_item(PyObject *o, PyObject *key, const char *name)
{
    PyObject *v = PyObject_GetItem(o, key);
    if (v == NULL && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        PyErr_Format(PyExc_ValueError, "No value specified for struct attribute '%.200s'", name);
    }
    return v;
}

PYXC_API int pyxc_check_length(PyObject *o, Py_ssize_t n)
{
    Py_ssize_t have = PyObject_Size(o);
    if (have < 0)
        return -1;
    if (have == n)
        return 0;
    PyErr_Format(PyExc_IndexError, "%s values found during array assignment, expected %zd, got %zd",
                 have < n ? "not enough" : "too many", n, have);
    return -1;
}
