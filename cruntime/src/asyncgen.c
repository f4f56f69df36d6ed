#include "asyncgen.h"
#include "module.h"
#include "shared.h"
#include "yieldfrom.h"
#include <structmember.h>

/* A value that was yielded, as opposed to one that is awaited. */
typedef struct {
    PyObject_HEAD
    PyObject *value;
} pyxc_wrapped;

static PyTypeObject pyxc_wrapped_type;

static void pyxc_wrapped_dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    Py_CLEAR(((pyxc_wrapped *)self)->value);
    PyObject_GC_Del(self);
}

static int pyxc_wrapped_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((pyxc_wrapped *)self)->value);
    return 0;
}

PyObject *pyxc_asyncgen_wrap(PyObject *v)
{
    PyTypeObject *t = &pyxc_wrapped_type;
    pyxc_wrapped *w;
    if (pyxc_type_unready(t)) {
        Py_INCREF((PyObject *)t);
        t->tp_name = "async_generator_wrapped_value";
        t->tp_basicsize = sizeof(pyxc_wrapped);
        t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC;
        t->tp_dealloc = pyxc_wrapped_dealloc;
        t->tp_traverse = pyxc_wrapped_traverse;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    if (!(w = PyObject_GC_New(pyxc_wrapped, t)))
        return NULL;
    w->value = Py_NewRef(v);
    PyObject_GC_Track((PyObject *)w);
    return (PyObject *)w;
}

/* What asend(), athrow() and aclose() give. */
enum { PYXC_ASEND, PYXC_ATHROW, PYXC_ACLOSE };
enum { PYXC_STEP_INIT, PYXC_STEP_ITER, PYXC_STEP_CLOSED };

typedef struct {
    PyObject_HEAD
    pyxc_gen *g;
    PyObject *arg; /* what to send, or the arguments of throw, or NULL */
    int kind, state;
} pyxc_astep;

static PyTypeObject pyxc_astep_type, pyxc_agen_type;

#if PY_VERSION_HEX >= 0x030C0000
static void pyxc_astep_finalize(PyObject *self)
{
    static const char *const names[] = {"asend", "athrow", "aclose"};
    pyxc_astep *s = (pyxc_astep *)self;
    pyxc_err err;
    if (s->state != PYXC_STEP_INIT || Py_Version < 0x030C0200) /* 3.12.2 began to warn */
        return;
    pyxc_err_fetch(&err);
    if (PyErr_WarnFormat(PyExc_RuntimeWarning, 1, "coroutine method '%s' of %R was never awaited", names[s->kind],
                         s->g->qualname) < 0)
        PyErr_WriteUnraisable(self);
    pyxc_err_restore(&err);
}
#endif

static void pyxc_astep_dealloc(PyObject *self)
{
    if (Py_TYPE(self)->tp_finalize && PyObject_CallFinalizerFromDealloc(self))
        return;
    PyObject_GC_UnTrack(self);
    Py_CLEAR(((pyxc_astep *)self)->g);
    Py_CLEAR(((pyxc_astep *)self)->arg);
    PyObject_GC_Del(self);
}

static int pyxc_astep_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((pyxc_astep *)self)->g);
    Py_VISIT(((pyxc_astep *)self)->arg);
    return 0;
}

static int pyxc_is_wrapped(PyObject *r) { return r && Py_TYPE(r) == &pyxc_wrapped_type; }

/* Ends the step if the generator yielded a value (StopIteration with it), ended or failed; takes over r. */
static PyObject *pyxc_astep_result(pyxc_astep *s, PyObject *r)
{
    pyxc_gen *g = s->g;
    if (r && !pyxc_is_wrapped(r))
        return r;
    s->state = PYXC_STEP_CLOSED;
    g->anext_running = 0;
    if (r) {
        PyObject *v = Py_NewRef(((pyxc_wrapped *)r)->value);
        Py_DECREF(r);
        return pyxc_stop_iteration(v);
    }
    if (PyErr_ExceptionMatches(PyExc_StopAsyncIteration) || PyErr_ExceptionMatches(PyExc_GeneratorExit)) {
        g->closed = 1;
        if (s->kind == PYXC_ACLOSE) {
            PyErr_Clear();
            PyErr_SetNone(PyExc_StopIteration);
        }
    }
    return NULL;
}

static PyObject *pyxc_aclose_result(pyxc_astep *s, PyObject *r)
{
    if (!pyxc_is_wrapped(r))
        return pyxc_astep_result(s, r);
    Py_DECREF(r);
    s->state = PYXC_STEP_CLOSED;
    s->g->anext_running = 0;
    PyErr_SetString(PyExc_RuntimeError, "async generator ignored GeneratorExit");
    return NULL;
}

static PyObject *pyxc_astep_reused(pyxc_astep *s)
{
    PyErr_Format(PyExc_RuntimeError, "cannot reuse already awaited %s",
                 s->kind == PYXC_ASEND ? "__anext__()/asend()" : "aclose()/athrow()");
    return NULL;
}

/* The first step: sends v, or throws if that is NULL. 0, or -1 with an error. */
static int pyxc_astep_begin(pyxc_astep *s, PyObject *v)
{
    static const char *const names[] = {"anext", "athrow", "aclose"};
    pyxc_gen *g = s->g;
    int ended = s->kind != PYXC_ASEND && (v || pyxc_cython_texts()); /* whether it matters that the generator has ended */
    if (ended && g->resume < 0) {
        s->state = PYXC_STEP_CLOSED;
        PyErr_SetNone(PyExc_StopIteration);
        return -1;
    }
    if (g->anext_running) {
        s->state = PYXC_STEP_CLOSED;
        PyErr_Format(PyExc_RuntimeError, "%s(): asynchronous generator is already running", names[s->kind]);
        return -1;
    }
    if (ended && g->closed) {
        s->state = PYXC_STEP_CLOSED;
        PyErr_SetNone(PyExc_StopAsyncIteration);
        return -1;
    }
    if (s->kind != PYXC_ASEND && v && v != Py_None) {
        PyErr_SetString(PyExc_RuntimeError, "can't send non-None value to a just-started coroutine");
        return -1;
    }
    s->state = PYXC_STEP_ITER;
    g->anext_running = 1;
    return 0;
}

static PyObject *pyxc_astep_send_taken(pyxc_astep *s, PyObject *v, int first)
{
    PyObject *r;
    if (first && pyxc_astep_begin(s, v) < 0)
        return NULL;
    if (!first || s->kind == PYXC_ASEND) {
        r = pyxc_gen_finish(s->g, pyxc_gen_step(s->g, first && v == Py_None && s->arg ? s->arg : v));
    } else if (s->kind == PYXC_ACLOSE) {
        s->g->closed = 1;
        PyErr_SetNone(PyExc_GeneratorExit);
        r = pyxc_gen_finish(s->g, pyxc_gen_throw_step(s->g, NULL));
    } else {
        r = pyxc_gen_finish(s->g, pyxc_gen_throw_args(s->g, s->arg));
    }
    return s->kind == PYXC_ACLOSE ? pyxc_aclose_result(s, r) : pyxc_astep_result(s, r);
}

static PyObject *pyxc_astep_send(PyObject *self, PyObject *v)
{
    pyxc_astep *s = (pyxc_astep *)self;
    PyObject *r;
    int first = s->state == PYXC_STEP_INIT;
    if (s->state == PYXC_STEP_CLOSED)
        return pyxc_astep_reused(s);
    if (!PYXC_GEN_TAKE(s->g))
        return pyxc_gen_busy(s->g);
    r = pyxc_astep_send_taken(s, v, first);
    PYXC_GEN_LEAVE(s->g);
    return r;
}

static PyObject *pyxc_astep_next(PyObject *self) { return pyxc_astep_send(self, Py_None); }

#if PY_VERSION_HEX < 0x030D0000
/* throw before 3.13: no step of its own, whatever else is going on; those of athrow() and aclose() stay usable
   unless the generator ignores them. */
static PyObject *pyxc_astep_throw_old(pyxc_astep *s, PyObject *args)
{
    PyObject *r = pyxc_gen_finish(s->g, pyxc_gen_throw_args(s->g, args));
    int state = s->state;
    char running = s->g->anext_running;
    if (s->kind == PYXC_ACLOSE && pyxc_is_wrapped(r))
        return pyxc_aclose_result(s, r);
    r = pyxc_astep_result(s, r);
    if (s->kind != PYXC_ASEND)
        s->state = state;
    if (s->kind == PYXC_ACLOSE)
        s->g->anext_running = running;
    return r;
}
#endif

static PyObject *pyxc_astep_throw(PyObject *self, PyObject *args)
{
    pyxc_astep *s = (pyxc_astep *)self;
    PyObject *r;
    if (s->state == PYXC_STEP_CLOSED)
        return pyxc_astep_reused(s);
#if PY_VERSION_HEX < 0x030D0000
    if (!pyxc_cython_texts())
        return pyxc_astep_throw_old(s, args);
#endif
    if (s->state == PYXC_STEP_INIT && pyxc_astep_begin(s, NULL) < 0)
        return NULL;
    if (!PYXC_GEN_TAKE(s->g))
        return pyxc_gen_busy(s->g);
    r = pyxc_gen_finish(s->g, pyxc_gen_throw_args(s->g, args));
    PYXC_GEN_LEAVE(s->g);
    return s->kind == PYXC_ACLOSE ? pyxc_aclose_result(s, r) : pyxc_astep_result(s, r);
}

/* Before 3.13 it just forgets a step that goes on: no other can begin. */
static PyObject *pyxc_astep_close(PyObject *self, PyObject *ignored)
{
    pyxc_astep *s = (pyxc_astep *)self;
    PyObject *args, *r;
    (void)ignored;
    if (s->state == PYXC_STEP_CLOSED || (pyxc_cython_texts() ? s->state == PYXC_STEP_INIT : PY_VERSION_HEX < 0x030D0000)) {
        s->state = PYXC_STEP_CLOSED;
        return Py_NewRef(Py_None);
    }
    if (!(args = PyTuple_Pack(1, PyExc_GeneratorExit)))
        return NULL;
    r = pyxc_astep_throw(self, args);
    Py_DECREF(args);
    if (r) {
        Py_DECREF(r);
        PyErr_SetString(PyExc_RuntimeError, "coroutine ignored GeneratorExit");
        return NULL;
    }
    if (!PyErr_ExceptionMatches(PyExc_StopIteration) && !PyErr_ExceptionMatches(PyExc_StopAsyncIteration) &&
        !PyErr_ExceptionMatches(PyExc_GeneratorExit))
        return NULL;
    PyErr_Clear();
    return Py_NewRef(Py_None);
}

static PyObject *pyxc_astep_await(PyObject *self, PyObject *ignored)
{
    (void)ignored;
    return Py_NewRef(self);
}

static PyMethodDef pyxc_astep_methods[] = {
    {"send", pyxc_astep_send, METH_O, NULL},
    {"throw", pyxc_astep_throw, METH_VARARGS, NULL},
    {"close", pyxc_astep_close, METH_NOARGS, NULL},
    {"__await__", pyxc_astep_await, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyAsyncMethods pyxc_astep_async, pyxc_agen_async;

/* Tells the event loop of a new generator. 0, or -1 with an error. */
static int pyxc_agen_hooks(pyxc_gen *g)
{
    PyThreadState *ts = PyThreadState_Get();
    PyObject *r, *first;
    if (g->hooks)
        return 0;
    g->hooks = 1;
    g->finalizer = Py_XNewRef(ts->async_gen_finalizer);
    if (!(first = Py_XNewRef(ts->async_gen_firstiter)))
        return 0;
    r = PyObject_CallFunctionObjArgs(first, (PyObject *)g, NULL);
    Py_DECREF(first);
    Py_XDECREF(r);
    return r ? 0 : -1;
}

/* A step of the kind; borrows arg, which may be NULL. New reference or NULL. */
static PyObject *pyxc_astep_new(PyObject *self, PyObject *arg, int kind)
{
    PyTypeObject *t = &pyxc_astep_type;
    pyxc_astep *s;
    if (pyxc_agen_hooks((pyxc_gen *)self) < 0)
        return NULL;
    if (pyxc_type_unready(t)) {
        pyxc_astep_async.am_await = PyObject_SelfIter;
        Py_INCREF((PyObject *)t);
        t->tp_name = "async_generator_asend";
        t->tp_basicsize = sizeof(pyxc_astep);
        t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC;
        t->tp_dealloc = pyxc_astep_dealloc;
        t->tp_traverse = pyxc_astep_traverse;
#if PY_VERSION_HEX >= 0x030C0000
        t->tp_finalize = pyxc_cython_texts() ? NULL : pyxc_astep_finalize;
#endif
        t->tp_iter = PyObject_SelfIter;
        t->tp_iternext = pyxc_astep_next;
        t->tp_methods = pyxc_astep_methods;
        t->tp_as_async = &pyxc_astep_async;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    if (!(s = PyObject_GC_New(pyxc_astep, t)))
        return NULL;
    s->g = (pyxc_gen *)Py_NewRef(self);
    s->arg = Py_XNewRef(arg);
    s->kind = kind;
    s->state = PYXC_STEP_INIT;
    PyObject_GC_Track((PyObject *)s);
    return (PyObject *)s;
}

static PyObject *pyxc_agen_anext(PyObject *self) { return pyxc_astep_new(self, NULL, PYXC_ASEND); }
static PyObject *pyxc_agen_asend(PyObject *self, PyObject *v) { return pyxc_astep_new(self, v, PYXC_ASEND); }

static PyObject *pyxc_agen_athrow(PyObject *self, PyObject *args)
{
    return pyxc_warn_thrown(args, "athrow") < 0 ? NULL : pyxc_astep_new(self, args, PYXC_ATHROW);
}


static PyObject *pyxc_agen_aclose(PyObject *self, PyObject *ignored)
{
    (void)ignored;
    return pyxc_astep_new(self, NULL, PYXC_ACLOSE);
}

static PyMethodDef pyxc_agen_methods[] = {
    {"asend", pyxc_agen_asend, METH_O, NULL},
    {"athrow", pyxc_agen_athrow, METH_VARARGS, NULL},
    {"aclose", pyxc_agen_aclose, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef pyxc_agen_getset[] = {PYXC_GEN_GETSET("ag_", "await", PYXC_AGEN, "async generator")};

PyObject *pyxc_asyncgen_new(PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n)
{
    PyTypeObject *t = &pyxc_agen_type;
    if (pyxc_type_unready(t)) {
        pyxc_gen_fill_type(t);
        pyxc_agen_async.am_aiter = PyObject_SelfIter;
        pyxc_agen_async.am_anext = pyxc_agen_anext;
        t->tp_name = "async_generator";
        t->tp_methods = pyxc_agen_methods;
        t->tp_getset = pyxc_agen_getset;
        t->tp_as_async = &pyxc_agen_async;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    return pyxc_gen_make(t, self, desc, va, n);
}
