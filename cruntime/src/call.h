/* call.h: calls of any object. New references, or NULL with an error. The array of arguments has a spare
 * element before it, which the callee may use. */
#ifndef PYXC_CALL_H
#define PYXC_CALL_H
#include "function.h"

/* f(args...) */
PYXC_API PyObject *pyxc_call(PyObject *f, PyObject *const *args, Py_ssize_t n);

/* The same without the spare element, of what has a vectorcall. */
PYXC_INLINE PyObject *pyxc_call_plain(PyObject *f, PyObject *const *args, Py_ssize_t n)
{
    if (PYXC_LIKELY(Py_TYPE(f) == pyxc_function_type && ((pyxc_function *)f)->def->plain == n))
        return pyxc_run(f, ((pyxc_function *)f)->def, args);
    return PyObject_Vectorcall(f, args, (size_t)n, NULL);
}

/* The same where f is likely a function with the descriptor d, for all of whose parameters there are arguments. */
PYXC_INLINE PyObject *pyxc_call_known(PyObject *f, const pyxc_funcdef *d, PyObject *const *args, Py_ssize_t n)
{
    if (PYXC_LIKELY(Py_TYPE(f) == pyxc_function_type && ((pyxc_function *)f)->def == d))
        return pyxc_run(f, d, args);
    return pyxc_call(f, args, n);
}

/* n counts the values of the keywords in the tuple `names`, which come last. */
PYXC_INLINE PyObject *pyxc_call_kw(PyObject *f, PyObject *names, PyObject *const *args, Py_ssize_t n)
{
    size_t pos = (size_t)(n - PyTuple_GET_SIZE(names));
    return PyObject_Vectorcall(f, args, pos | PY_VECTORCALL_ARGUMENTS_OFFSET, names);
}

/* The same as pyxc_call_known with keywords that name the last parameters, in order. */
PYXC_INLINE PyObject *pyxc_call_known_kw(PyObject *f, const pyxc_funcdef *d, PyObject *names, PyObject *const *args, Py_ssize_t n)
{
    if (PYXC_LIKELY(Py_TYPE(f) == pyxc_function_type && ((pyxc_function *)f)->def == d))
        return pyxc_run(f, d, args);
    return pyxc_call_kw(f, names, args, n);
}

/* f(*args, **kw); kw may be NULL, and is the caller's own: f may keep and change it. */
PYXC_API PyObject *pyxc_call_ex(PyObject *f, PyObject *args, PyObject *kw);

#endif
