/* call.h: calls of any object. New references, or NULL with an error. The array of arguments has a spare
 * element before it, which the callee may use. */
#ifndef PYXC_CALL_H
#define PYXC_CALL_H
#include "core.h"

/* Calls of what has no vectorcall. */
PYXC_API PyObject *pyxc_call_slow(PyObject *f, PyObject *const *args, Py_ssize_t n);

PYXC_INLINE PyObject *pyxc_call(PyObject *f, PyObject *const *args, Py_ssize_t n)
{
    PyTypeObject *t = Py_TYPE(f);
    if (PYXC_LIKELY(PyType_HasFeature(t, Py_TPFLAGS_HAVE_VECTORCALL))) {
        vectorcallfunc call = *(vectorcallfunc *)((char *)f + t->tp_vectorcall_offset);
        if (PYXC_LIKELY(call != NULL))
            return call(f, args, (size_t)n | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    }
    return pyxc_call_slow(f, args, n);
}

/* n counts the values of the keywords in the tuple `names`, which come last. */
PYXC_INLINE PyObject *pyxc_call_kw(PyObject *f, PyObject *names, PyObject *const *args, Py_ssize_t n)
{
    size_t pos = (size_t)(n - PyTuple_GET_SIZE(names));
    return PyObject_Vectorcall(f, args, pos | PY_VECTORCALL_ARGUMENTS_OFFSET, names);
}

/* f(*args, **kw); kw may be NULL. */
PYXC_INLINE PyObject *pyxc_call_ex(PyObject *f, PyObject *args, PyObject *kw) { return PyObject_Call(f, args, kw); }

#endif
