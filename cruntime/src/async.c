#include "async.h"
#include "yieldfrom.h"

PyObject *pyxc_get_aiter(PyObject *o)
{
    PyAsyncMethods *as = Py_TYPE(o)->tp_as_async;
    PyObject *it;
    if (!as || !as->am_aiter) {
        PyErr_Format(PyExc_TypeError, "'async for' requires an object with __aiter__ method, got %.100s", Py_TYPE(o)->tp_name);
        return NULL;
    }
    it = as->am_aiter(o);
    if (it && (!Py_TYPE(it)->tp_as_async || !Py_TYPE(it)->tp_as_async->am_anext)) {
        PyErr_Format(PyExc_TypeError,
                     "'async for' received an object from __aiter__ that does not implement __anext__: %.100s",
                     Py_TYPE(it)->tp_name);
        Py_CLEAR(it);
    }
    return it;
}

PYXC_COLD void pyxc_anext_failed(const pyxc_trace *rec, int64_t at)
{
    pyxc_add_traceback(rec, at);
    pyxc_keep_traceback();
}

PyObject *pyxc_anext(PyObject *it)
{
    PyAsyncMethods *as = Py_TYPE(it)->tp_as_async;
    PyObject *next, *steps, *t, *v, *tb, *t2, *v2, *tb2;
    if (!as || !as->am_anext) {
        PyErr_Format(PyExc_TypeError, "'async for' requires an iterator with __anext__ method, got %.100s", Py_TYPE(it)->tp_name);
        return NULL;
    }
    if (!(next = as->am_anext(it)))
        return NULL;
    steps = pyxc_await_start(next);
    if (!steps) {
        PyErr_Fetch(&t, &v, &tb);
        PyErr_NormalizeException(&t, &v, &tb);
        if (tb)
            PyException_SetTraceback(v, tb);
        PyErr_Format(PyExc_TypeError, "'async for' received an invalid object from __anext__: %.100s", Py_TYPE(next)->tp_name);
        PyErr_Fetch(&t2, &v2, &tb2);
        PyErr_NormalizeException(&t2, &v2, &tb2);
        PyException_SetCause(v2, Py_NewRef(v));
        PyException_SetContext(v2, v);
        PyErr_Restore(t2, v2, tb2);
        Py_DECREF(t);
        Py_XDECREF(tb);
    }
    Py_DECREF(next);
    return steps;
}

PyObject *pyxc_get_awaitable(PyObject *o) { return pyxc_await_start(o); }
