/* callmethod.h: o.name(...), without a bound method where possible. New references, or NULL with an error; where there is
 * no such method, pyxc_method_missing is told. */
#ifndef PYXC_CALLMETHOD_H
#define PYXC_CALLMETHOD_H
#include "traceback.h"

/* args[-1] is spare: it takes o. n counts the arguments without o, and the values of the keywords in the tuple `names`,
   which come last; names may be NULL. */
PYXC_API PyObject *pyxc_call_method_kw(PyObject *o, PyObject *name, PyObject *names, PyObject **args, Py_ssize_t n);

PYXC_INLINE PyObject *pyxc_call_method(PyObject *o, PyObject *name, PyObject **args, Py_ssize_t n)
{
    return pyxc_call_method_kw(o, name, NULL, args, n);
}

#endif
