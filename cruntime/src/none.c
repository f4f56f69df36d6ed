#include "none.h"

PYXC_COLD PyObject *pyxc_none_subscript(void)
{
    PyErr_SetString(PyExc_TypeError, "'NoneType' object is not subscriptable");
    return NULL;
}

PYXC_COLD PyObject *pyxc_none_iter(void)
{
    PyErr_SetString(PyExc_TypeError, "'NoneType' object is not iterable");
    return NULL;
}

PYXC_COLD PyObject *pyxc_none_attr(const char *name)
{
    PyErr_Format(PyExc_AttributeError, "'NoneType' object has no attribute '%s'", name);
    return NULL;
}
