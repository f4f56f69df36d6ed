/* callmethod.h: o.name(...), without a bound method where possible. New references, or NULL with an error. */
#ifndef PYXC_CALLMETHOD_H
#define PYXC_CALLMETHOD_H
#include "core.h"

/* args[-1] is spare: it takes o. */
PYXC_INLINE PyObject *pyxc_call_method(PyObject *o, PyObject *name, PyObject **args, Py_ssize_t n)
{
    args[-1] = o;
    return PyObject_VectorcallMethod(name, args - 1, (size_t)n + 1, NULL);
}

/* n counts the values of the keywords in the tuple `names`, which come last. */
PYXC_INLINE PyObject *pyxc_call_method_kw(PyObject *o, PyObject *name, PyObject *names, PyObject **args, Py_ssize_t n)
{
    args[-1] = o;
    return PyObject_VectorcallMethod(name, args - 1, (size_t)(n + 1 - PyTuple_GET_SIZE(names)), names);
}

#endif
