#include "with.h"
#include "module.h"
#include "shared.h"

/* A special method, looked up on the type and bound: new reference; NULL, maybe without an error. */
static PyObject *pyxc_special(PyObject *o, const char *name)
{
    PyObject *key = PyUnicode_InternFromString(name), *f;
    descrgetfunc get;
    if (!key)
        return NULL;
    f = pyxc_type_take(Py_TYPE(o), key);
    Py_DECREF(key);
    if (!f || !(get = Py_TYPE(f)->tp_descr_get))
        return f;
    Py_SETREF(f, get(f, o, (PyObject *)Py_TYPE(o)));
    return f;
}

/* The error for a manager without the method. */
static void pyxc_no_manager(PyObject *o, const char *name, int async)
{
    if (PyErr_Occurred())
        return;
#if PY_VERSION_HEX >= 0x030B0000
    if (!pyxc_cython_texts()) {
        PyErr_Format(PyExc_TypeError, "'%.200s' object does not support the %scontext manager protocol%s", Py_TYPE(o)->tp_name,
                     async ? "asynchronous " : "", strstr(name, "exit") ? (async ? " (missed __aexit__ method)" : " (missed __exit__ method)") : "");
        return;
    }
#endif
    (void)async;
    (void)o;
    PyErr_SetString(PyExc_AttributeError, name);
}

static PyObject *pyxc_enter(PyObject *manager, PyObject **exit, const char *enter_name, const char *exit_name, int async)
{
    PyObject *enter, *v;
    const char *missing = NULL;
    *exit = NULL;
    if (pyxc_cython_texts() && !(*exit = pyxc_special(manager, exit_name))) {
        pyxc_no_manager(manager, exit_name, async);
        return NULL;
    }
    if (!(enter = pyxc_special(manager, enter_name)))
        missing = enter_name;
    else if (!*exit && !(*exit = pyxc_special(manager, exit_name)))
        missing = exit_name;
    if (missing) {
        pyxc_no_manager(manager, missing, async);
        Py_XDECREF(enter);
        Py_CLEAR(*exit);
        return NULL;
    }
    v = PyObject_CallNoArgs(enter);
    Py_DECREF(enter);
    if (!v)
        Py_CLEAR(*exit);
    return v;
}

PyObject *pyxc_with_enter(PyObject *manager, PyObject **exit)
{
    return pyxc_enter(manager, exit, "__enter__", "__exit__", 0);
}

PyObject *pyxc_with_leave(PyObject *manager)
{
    PyObject *exit = pyxc_special(manager, "__exit__");
    if (!exit)
        pyxc_no_manager(manager, "__exit__", 0);
    return exit;
}

PyObject *pyxc_awith_enter(PyObject *manager, PyObject **exit)
{
    return pyxc_enter(manager, exit, "__aenter__", "__aexit__", 1);
}

PyObject *pyxc_awith_exit(PyObject *exit, pyxc_handler *h)
{
    PyObject *args[4], *r;
    args[0] = NULL;
    args[1] = (PyObject *)Py_TYPE(h->value);
    args[2] = h->value;
    args[3] = pyxc_handler_traceback(h);
    r = PyObject_Vectorcall(exit, args + 1, 3 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    Py_DECREF(args[3]);
    return r;
}

int pyxc_with_exit(PyObject *exit, pyxc_handler *h)
{
    PyObject *r = pyxc_awith_exit(exit, h);
    int t;
    if (!r)
        return -1;
    t = PyObject_IsTrue(r);
    Py_DECREF(r);
    return t;
}

PyObject *pyxc_awith_exit_none(PyObject *exit)
{
    PyObject *args[4] = {NULL, Py_None, Py_None, Py_None};
    return PyObject_Vectorcall(exit, args + 1, 3 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
}

int pyxc_with_exit_none(PyObject *exit)
{
    PyObject *r = pyxc_awith_exit_none(exit);
    if (!r)
        return -1;
    Py_DECREF(r);
    return 0;
}
