#include "handler.h"
#include "module.h"

#if PY_VERSION_HEX >= 0x030B0000

void pyxc_handler_enter(pyxc_handler *h)
{
    _PyErr_StackItem *info = PyThreadState_Get()->exc_info;
#if PY_VERSION_HEX >= 0x030C0000
    PyObject *v;
    pyxc_no_error_lost();
    v = PyErr_GetRaisedException();
#else
    PyObject *t, *v, *tb;
    pyxc_no_error_lost();
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    Py_XDECREF(t);
    Py_XDECREF(tb);
#endif
    h->value = Py_NewRef(v);
    h->prev = info->exc_value;
    info->exc_value = v;
    h->active = 1;
}

void pyxc_handler_leave(pyxc_handler *h)
{
    _PyErr_StackItem *info;
    PyObject *v;
    if (!h->active)
        return;
    info = PyThreadState_Get()->exc_info;
    v = info->exc_value;
    info->exc_value = h->prev;
    h->prev = NULL;
    h->active = 0;
    Py_XDECREF(v);
    Py_CLEAR(h->value);
}

#else

void pyxc_handler_enter(pyxc_handler *h)
{
    _PyErr_StackItem *info = PyThreadState_Get()->exc_info;
    PyObject *t, *v, *tb;
    pyxc_no_error_lost();
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    h->value = Py_NewRef(v);
    h->prev_type = info->exc_type;
    h->prev = info->exc_value;
    h->prev_tb = info->exc_traceback;
    info->exc_type = t;
    info->exc_value = v;
    info->exc_traceback = tb;
    h->active = 1;
}

void pyxc_handler_leave(pyxc_handler *h)
{
    _PyErr_StackItem *info;
    PyObject *t, *v, *tb;
    if (!h->active)
        return;
    info = PyThreadState_Get()->exc_info;
    t = info->exc_type;
    v = info->exc_value;
    tb = info->exc_traceback;
    info->exc_type = h->prev_type;
    info->exc_value = h->prev;
    info->exc_traceback = h->prev_tb;
    h->prev_type = h->prev = h->prev_tb = NULL;
    h->active = 0;
    Py_XDECREF(t);
    Py_XDECREF(v);
    Py_XDECREF(tb);
    Py_CLEAR(h->value);
}

#endif

static int pyxc_is_exc_class(PyObject *o)
{
    return PyType_Check(o) && PyType_HasFeature((PyTypeObject *)o, Py_TPFLAGS_BASE_EXC_SUBCLASS);
}

int pyxc_handler_match(pyxc_handler *h, PyObject *type)
{
    if (!pyxc_cython_texts()) {
        Py_ssize_t i, n = PyTuple_Check(type) ? PyTuple_GET_SIZE(type) : -1;
        int ok = n >= 0 || pyxc_is_exc_class(type);
        for (i = 0; i < n; i++)
            ok = ok && pyxc_is_exc_class(PyTuple_GET_ITEM(type, i));
        if (!ok) {
            PyErr_SetString(PyExc_TypeError, "catching classes that do not inherit from BaseException is not allowed");
            return -1;
        }
    }
    return PyErr_GivenExceptionMatches(h->value, type);
}

void pyxc_handler_reraise(pyxc_handler *h)
{
    PyObject *v = h->value;
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_SetRaisedException(Py_NewRef(v));
#else
    PyObject *tb = PyException_GetTraceback(v);
#if PY_VERSION_HEX < 0x030B0000
    _PyErr_StackItem *info = PyThreadState_Get()->exc_info;
    if (info->exc_value == v) /* the entries that it had here, whatever became of it since */
        Py_XSETREF(tb, Py_XNewRef(info->exc_traceback));
#endif
    PyErr_Restore(Py_NewRef((PyObject *)Py_TYPE(v)), Py_NewRef(v), tb);
#endif
}

PyObject *pyxc_handler_traceback(pyxc_handler *h)
{
    PyObject *tb = PyException_GetTraceback(h->value);
    return tb ? tb : Py_NewRef(Py_None);
}
