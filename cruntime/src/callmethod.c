#include "callmethod.h"

#if PY_VERSION_HEX >= 0x030D0000
/* Exported, declared in CPython's own headers only. */
#ifdef __cplusplus
extern "C" int _PyObject_GetMethod(PyObject *obj, PyObject *name, PyObject **method);
#else
int _PyObject_GetMethod(PyObject *obj, PyObject *name, PyObject **method);
#endif
#endif

PyObject *pyxc_call_method_kw(PyObject *o, PyObject *name, PyObject *names, PyObject **args, Py_ssize_t n)
{
    Py_ssize_t keywords = names ? PyTuple_GET_SIZE(names) : 0;
#if PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030E0000
    PyObject *f = NULL, *r;
    int unbound = _PyObject_GetMethod(o, name, &f);
    if (PYXC_UNLIKELY(!f)) {
        pyxc_method_missing();
        return NULL;
    }
    args[-1] = o;
    r = PyObject_Vectorcall(f, args - unbound, (size_t)(n - keywords + unbound) | (unbound ? 0 : PY_VECTORCALL_ARGUMENTS_OFFSET), names);
    Py_DECREF(f);
    return r;
#else
#if PY_VERSION_HEX < 0x030B0000
    if (names && !pyxc_cython_texts()) { /* the interpreter makes a bound method here: its errors name only the method */
        PyObject *f = PyObject_GetAttr(o, name), *r;
        if (!f) {
            pyxc_method_missing();
            return NULL;
        }
        r = PyObject_Vectorcall(f, args, (size_t)(n - keywords) | PY_VECTORCALL_ARGUMENTS_OFFSET, names);
        Py_DECREF(f);
        return r;
    }
#endif
    args[-1] = o;
    return PyObject_VectorcallMethod(name, args - 1, (size_t)(n + 1 - keywords), names);
#endif
}
