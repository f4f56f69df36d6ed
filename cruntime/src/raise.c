#include "raise.h"

/* An instance of the exception class. New reference or NULL. */
static PyObject *pyxc_exc_instance(PyObject *type, PyObject *arg)
{
    PyObject *v;
    if (!arg || arg == Py_None)
        v = PyObject_CallNoArgs(type);
    else if (PyTuple_Check(arg))
        v = PyObject_Call(type, arg, NULL);
    else
        v = PyObject_CallFunctionObjArgs(type, arg, NULL);
    if (v && !PyExceptionInstance_Check(v)) {
        PyErr_Format(PyExc_TypeError, "calling %R should have returned an instance of BaseException, not %R", type,
                     (PyObject *)Py_TYPE(v));
        Py_CLEAR(v);
    }
    return v;
}

static void pyxc_not_exception(void)
{
    PyErr_SetString(PyExc_TypeError, pyxc_cython_texts()
                                         ? "raise: exception class must be a subclass of BaseException"
                                         : "exceptions must derive from BaseException");
}

/* Sets the cause of v. 0, or -1 with an error. */
static int pyxc_set_cause(PyObject *v, PyObject *cause)
{
    if (cause == Py_None)
        cause = NULL;
    else if (PyExceptionClass_Check(cause)) {
        if (!(cause = pyxc_exc_instance(cause, NULL)))
            return -1;
    } else if (PyExceptionInstance_Check(cause))
        Py_INCREF(cause);
    else {
        PyErr_SetString(PyExc_TypeError, "exception causes must derive from BaseException");
        return -1;
    }
    PyException_SetCause(v, cause);
    return 0;
}

void pyxc_raise(PyObject *exc, PyObject *cause)
{
    PyObject *v;
    if (PyExceptionClass_Check(exc)) {
        if (!(v = pyxc_exc_instance(exc, NULL)))
            return;
    } else if (PyExceptionInstance_Check(exc))
        v = Py_NewRef(exc);
    else {
        pyxc_not_exception();
        return;
    }
    if (!cause || pyxc_set_cause(v, cause) == 0) /* what a class gave may be an instance of another one */
        PyErr_SetObject(v == exc ? (PyObject *)Py_TYPE(v) : exc, v);
    Py_DECREF(v);
}

void pyxc_raise_old(PyObject *type, PyObject *value, PyObject *tb)
{
    PyObject *v;
    if (tb == Py_None)
        tb = NULL;
    if (value == Py_None)
        value = NULL;
    if (tb && !PyTraceBack_Check(tb)) {
        PyErr_SetString(PyExc_TypeError, "raise: arg 3 must be a traceback or None");
        return;
    }
    if (PyExceptionInstance_Check(type)) {
        if (value) {
            PyErr_SetString(PyExc_TypeError, "instance exception may not have a separate value");
            return;
        }
        v = Py_NewRef(type);
    } else if (PyExceptionClass_Check(type)) {
        if (value && PyObject_TypeCheck(value, (PyTypeObject *)type))
            v = Py_NewRef(value);
        else if (!(v = pyxc_exc_instance(type, value)))
            return;
    } else {
        pyxc_not_exception();
        return;
    }
    PyErr_SetObject((PyObject *)Py_TYPE(v), v);
    if (tb) {
#if PY_VERSION_HEX >= 0x030C0000
        PyException_SetTraceback(v, tb);
#else
        PyObject *t, *val, *old;
        PyErr_Fetch(&t, &val, &old);
        Py_XDECREF(old);
        PyErr_Restore(t, val, Py_NewRef(tb));
#endif
    }
    Py_DECREF(v);
}

void pyxc_reraise(const pyxc_trace *rec, int64_t at)
{
    PyObject *t, *v, *tb;
    PyErr_GetExcInfo(&t, &v, &tb);
    if (!v || v == Py_None) {
        Py_XDECREF(t);
        Py_XDECREF(v);
        Py_XDECREF(tb);
        PyErr_SetString(PyExc_RuntimeError, "No active exception to reraise");
        if (rec)
            pyxc_add_traceback(rec, at);
        return;
    }
    PyErr_Restore(t, v, tb);
}

void pyxc_assert_fail(PyObject *message)
{
    if (!message)
        PyErr_SetNone(PyExc_AssertionError);
    else if (PyTuple_Check(message) || message == Py_None || PyExceptionInstance_Check(message)) {
        /* PyErr_SetObject would not take these as the one argument. */
        PyObject *v = PyObject_CallFunctionObjArgs(PyExc_AssertionError, message, NULL);
        if (v) {
            PyErr_SetObject(PyExc_AssertionError, v);
            Py_DECREF(v);
        }
    } else
        PyErr_SetObject(PyExc_AssertionError, message);
}
