#include "yieldfrom.h"
#include "module.h"

static int pyxc_is_coroutine(PyObject *o)
{
    return PyCoro_CheckExact(o) || (pyxc_gen_check(o) && ((pyxc_gen *)o)->desc->kind == PYXC_CORO);
}

PyObject *pyxc_yieldfrom_start_cython(PyObject *o)
{
    if (pyxc_gen_check(o) && ((pyxc_gen *)o)->desc->kind == PYXC_CORO)
        return Py_NewRef(o);
    return PyObject_GetIter(o);
}

PyObject *pyxc_yieldfrom_start(pyxc_gen *g, PyObject *o)
{
    if (pyxc_is_coroutine(o)) {
        if (pyxc_gen_iterable((PyObject *)g))
            return Py_NewRef(o);
        PyErr_SetString(PyExc_TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
        return NULL;
    }
    return PyObject_GetIter(o);
}

PyObject *pyxc_await_start(PyObject *o)
{
    PyAsyncMethods *as = Py_TYPE(o)->tp_as_async;
    PyObject *it;
    if (pyxc_is_coroutine(o)) {
        if (pyxc_gen_check(o) && ((pyxc_gen *)o)->resume > 0) {
            PyErr_SetString(PyExc_RuntimeError, "coroutine is being awaited already");
            return NULL;
        }
        return Py_NewRef(o);
    }
    if (pyxc_gen_iterable(o))
        return Py_NewRef(o);
    if (PyGen_CheckExact(o)) {
        PyObject *code = PyObject_GetAttrString(o, "gi_code");
        int flags = code ? ((PyCodeObject *)code)->co_flags : 0;
        Py_XDECREF(code);
        if (flags & CO_ITERABLE_COROUTINE)
            return Py_NewRef(o);
    }
    if (!as || !as->am_await) {
        PyErr_Format(PyExc_TypeError, "object %.100s can't be used in 'await' expression", Py_TYPE(o)->tp_name);
        return NULL;
    }
    it = as->am_await(o);
    if (it && pyxc_is_coroutine(it)) {
        PyErr_SetString(PyExc_TypeError, "__await__() returned a coroutine");
        Py_CLEAR(it);
    } else if (it && !PyIter_Check(it)) {
        PyErr_Format(PyExc_TypeError, "__await__() returned non-iterator of type '%.100s'", Py_TYPE(it)->tp_name);
        Py_CLEAR(it);
    }
    return it;
}

PyObject *pyxc_await_with(PyObject *o, const char *method)
{
    PyAsyncMethods *as = Py_TYPE(o)->tp_as_async;
    PyObject *it = pyxc_await_start(o);
    if (!it && (!as || !as->am_await) && !pyxc_cython_texts() && PyErr_ExceptionMatches(PyExc_TypeError))
        PyErr_Format(PyExc_TypeError, "'async with' received an object from %s that does not implement __await__: %.100s", method,
                     Py_TYPE(o)->tp_name);
    return it;
}

/* After a step without a value: the value of StopIteration, which it clears, or of a plain end. New reference; NULL
   with another error. */
static PyObject *pyxc_stop_value(void)
{
    PyObject *t, *v, *tb, *r;
    if (!PyErr_Occurred())
        return Py_NewRef(Py_None);
    if (!PyErr_ExceptionMatches(PyExc_StopIteration))
        return NULL;
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    r = PyObject_TypeCheck(v, (PyTypeObject *)PyExc_StopIteration) ? Py_XNewRef(((PyStopIterationObject *)v)->value) : NULL;
    Py_XDECREF(t);
    Py_XDECREF(v);
    Py_XDECREF(tb);
    return r ? r : Py_NewRef(Py_None);
}

/* A step of a generator of ours. */
static PyObject *pyxc_delegate_step(PyObject *it, PyObject *sent, PyObject **result)
{
    PyObject *v;
    if (!PYXC_GEN_TAKE((pyxc_gen *)it))
        return pyxc_gen_busy((pyxc_gen *)it);
    v = pyxc_gen_step((pyxc_gen *)it, sent);
    if (!v)
        *result = pyxc_gen_take_result((pyxc_gen *)it);
    PYXC_GEN_LEAVE((pyxc_gen *)it);
    return v;
}

/* Closes the iterator before GeneratorExit goes on; the error is set in any case. */
static void pyxc_delegate_close(PyObject *it)
{
    pyxc_err err;
    PyObject *r = NULL, *f;
    pyxc_err_fetch(&err);
    if (pyxc_gen_check(it))
        r = pyxc_gen_close(it, NULL);
    else if ((f = PyObject_GetAttrString(it, "close"))) {
        r = PyObject_CallNoArgs(f);
        Py_DECREF(f);
    } else { /* nothing to close; another error is not this close's business */
        if (PyErr_ExceptionMatches(PyExc_AttributeError))
            PyErr_Clear();
        else
            PyErr_WriteUnraisable(it);
        r = Py_NewRef(Py_None);
    }
    if (r) {
        Py_DECREF(r);
        pyxc_err_restore(&err);
        return;
    }
#if PY_VERSION_HEX < 0x030C0000
    Py_XDECREF(err.type);
    Py_XDECREF(err.tb);
#endif
    Py_XDECREF(err.value);
}

/* Throws the current error into the iterator, as the arguments of throw that made it if there are some. */
static PyObject *pyxc_delegate_throw(PyObject *it, PyObject *args, int wrong, PyObject **result)
{
    PyObject *t, *v, *tb, *f, *r;
    if (PyErr_ExceptionMatches(PyExc_GeneratorExit)) {
        pyxc_delegate_close(it);
        return NULL;
    }
    if (pyxc_gen_check(it)) {
        if (!PYXC_GEN_TAKE((pyxc_gen *)it))
            return pyxc_gen_busy((pyxc_gen *)it);
        if (wrong)
            PyErr_Clear();
        r = wrong ? pyxc_gen_throw_args((pyxc_gen *)it, args) : pyxc_gen_throw_step((pyxc_gen *)it, args);
        if (!r)
            *result = pyxc_gen_take_result((pyxc_gen *)it);
        PYXC_GEN_LEAVE((pyxc_gen *)it);
        return r;
    }
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    if (!(f = PyObject_GetAttrString(it, "throw"))) {
        if (PyErr_ExceptionMatches(PyExc_AttributeError)) {
            PyErr_Restore(t, v, tb);
            return NULL;
        }
        r = NULL;
    } else {
        r = args ? PyObject_CallObject(f, args) : PyObject_CallFunctionObjArgs(f, v, NULL);
        Py_DECREF(f);
        if (!r)
            *result = pyxc_stop_value();
    }
    Py_XDECREF(t);
    Py_XDECREF(v);
    Py_XDECREF(tb);
    return r;
}

static PyObject *pyxc_delegate_send(PyObject *it, PyObject *sent, PyObject **result)
{
    PyObject *v;
    if (pyxc_gen_check(it))
        return pyxc_delegate_step(it, sent, result);
#if PY_VERSION_HEX >= 0x030A0000
    if (PyIter_Send(it, sent, &v) == PYGEN_RETURN) {
        *result = v;
        v = NULL;
    }
    return v;
#else
    if (sent == Py_None && PyIter_Check(it))
        v = Py_TYPE(it)->tp_iternext(it);
    else
        v = PyObject_CallMethod(it, "send", "(O)", sent);
    if (!v)
        *result = pyxc_stop_value();
    return v;
#endif
}

/* The current error is on its way into g, which waits for it. As in CPython what g handles is not what the iterator sees
   as handled, but is the context of an error that comes back. From 3.12 on any StopIteration that comes back is the end of
   the iterator, also one that was thrown in and that it has no throw() for. */
static PyObject *pyxc_delegate_thrown(pyxc_gen *g, PyObject *it, PyObject **result)
{
    PyThreadState *ts = PyThreadState_Get();
    PyObject *v, *args = g->thrown;
    int wrong = g->wrong;
    g->thrown = NULL;
    g->wrong = 0;
    ts->exc_info = g->exc_state.previous_item;
    v = pyxc_delegate_throw(it, args, wrong, result);
    ts->exc_info = &g->exc_state;
#if PY_VERSION_HEX >= 0x030C0000
    if (!v && !*result && !pyxc_cython_texts())
        *result = pyxc_stop_value();
#endif
    if (!v && !*result && !g->comp_thrown)
        pyxc_gen_chain(g);
    return v;
}

PyObject *pyxc_yieldfrom_send(pyxc_gen *g, PyObject *it, PyObject *sent, PyObject **result)
{
    PyObject *v;
    *result = NULL;
    v = sent ? pyxc_delegate_send(it, sent, result) : pyxc_delegate_thrown(g, it, result);
    g->yieldfrom = v ? it : NULL;
    return v;
}

PyObject *pyxc_yieldfrom_send_comp(pyxc_gen *g, PyObject *it, PyObject *sent, PyObject **result)
{
    if (PY_VERSION_HEX < 0x030C0000 && !sent)
        g->comp_thrown = 1;
    return pyxc_yieldfrom_send(g, it, sent, result);
}
