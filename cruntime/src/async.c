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

PyObject *pyxc_anext(PyObject *it)
{
    PyAsyncMethods *as = Py_TYPE(it)->tp_as_async;
    if (!as || !as->am_anext) {
        PyErr_Format(PyExc_TypeError, "'async for' requires an iterator with __anext__ method, got %.100s", Py_TYPE(it)->tp_name);
        return NULL;
    }
    return as->am_anext(it);
}

PyObject *pyxc_get_awaitable(PyObject *o) { return pyxc_await_start(o); }
