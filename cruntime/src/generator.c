#include "generator.h"
#include "frame.h"
#include "function.h"
#include "handler.h"
#include "recursion.h"
#include "shared.h"
#include <frameobject.h>
#include <structmember.h>

static PyTypeObject pyxc_gen_types[5]; /* by kind, 0 for iterable coroutines; those of asynchronous generators are elsewhere */
static const char *const pyxc_gen_nouns[4] = {"", "generator", "coroutine", "async generator"};

static PyObject **pyxc_gen_slots(pyxc_gen *g) { return (PyObject **)(void *)((char *)g + sizeof(pyxc_gen)); }

static pyxc_handler *pyxc_gen_handlers(pyxc_gen *g)
{
    return (pyxc_handler *)(void *)(pyxc_gen_slots(g) + g->desc->nobj);
}

/* Forgets an exception whose handling was never finished. */
static void pyxc_handler_drop(pyxc_handler *h)
{
    if (!h->active)
        return;
    h->active = 0;
    Py_CLEAR(h->value);
    Py_CLEAR(h->prev);
#if PY_VERSION_HEX < 0x030B0000
    Py_CLEAR(h->prev_type);
    Py_CLEAR(h->prev_tb);
#endif
}

/* Drops all that the frame holds. */
static void pyxc_gen_drop(pyxc_gen *g)
{
    PyObject **slots = pyxc_gen_slots(g);
    int i;
    g->yieldfrom = NULL;
    for (i = 0; i < g->desc->nobj; i++)
        Py_CLEAR(slots[i]);
    for (i = 0; i < g->desc->nhandlers; i++)
        pyxc_handler_drop(pyxc_gen_handlers(g) + i);
    Py_CLEAR(g->exc_state.exc_value);
#if PY_VERSION_HEX < 0x030B0000
    Py_CLEAR(g->exc_state.exc_type);
    Py_CLEAR(g->exc_state.exc_traceback);
#endif
}

void pyxc_stop_error(int kind)
{
    const char *what = "StopIteration";
    PyObject *t, *v, *tb, *t2, *v2, *tb2;
    if (!PyErr_ExceptionMatches(PyExc_StopIteration)) {
        if (kind != PYXC_AGEN || !PyErr_ExceptionMatches(PyExc_StopAsyncIteration))
            return;
        what = "StopAsyncIteration";
    }
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    PyErr_Format(PyExc_RuntimeError, "%s raised %s", pyxc_gen_nouns[kind], what);
    PyErr_Fetch(&t2, &v2, &tb2);
    PyErr_NormalizeException(&t2, &v2, &tb2);
    PyException_SetCause(v2, Py_NewRef(v));
    PyException_SetContext(v2, v);
    PyErr_Restore(t2, v2, tb2);
    Py_DECREF(t);
    Py_XDECREF(tb);
}

PYXC_COLD void pyxc_gen_chain(pyxc_gen *g)
{
    PyObject *t, *v, *tb;
    if (!g->exc_state.exc_value || g->exc_state.exc_value == Py_None)
        return;
    g->chained = 1;
    PyErr_Fetch(&t, &v, &tb);
#if PY_VERSION_HEX < 0x030B0000 /* CPython's chaining resets the traceback of what is handled, which may be the same instance */
    if (g->exc_state.exc_traceback)
        PyException_SetTraceback(g->exc_state.exc_value, g->exc_state.exc_traceback);
#endif
    PyErr_NormalizeException(&t, &v, &tb);
    if (v && PyExceptionInstance_Check(v)) {
#if PY_VERSION_HEX >= 0x030C0000 /* before, the traceback so far is lost in CPython, too, but for what an instance kept */
        if (tb)
            PyException_SetTraceback(v, tb);
#endif
        PyErr_SetObject(t, v);
        Py_XDECREF(t);
        Py_DECREF(v);
        Py_XDECREF(tb);
    } else
        PyErr_Restore(t, v, tb);
}

PyObject *pyxc_gen_busy(pyxc_gen *g)
{
    PyErr_Format(PyExc_ValueError, "%s already executing", pyxc_gen_nouns[g->desc->kind]);
    return NULL;
}

PyObject *pyxc_gen_step(pyxc_gen *g, PyObject *sent)
{
    PyThreadState *ts = PyThreadState_Get();
    PyObject *r;
    int pass_stop = 0;
    if (PYXC_UNLIKELY(g->running))
        return pyxc_gen_busy(g);
    if (PYXC_UNLIKELY(g->resume <= 0)) {
        if (g->resume < 0) {
            if (g->desc->kind == PYXC_CORO)
                PyErr_SetString(PyExc_RuntimeError, "cannot reuse already awaited coroutine");
            else if (sent)
                g->result = Py_NewRef(Py_None);
            return NULL;
        }
        if (sent && sent != Py_None) {
            PyErr_Format(PyExc_TypeError, "can't send non-None value to a just-started %s", pyxc_gen_nouns[g->desc->kind]);
            return NULL;
        }
#if PY_VERSION_HEX >= 0x030C0000
        pass_stop = !sent && !pyxc_cython_texts(); /* thrown in before the start: not raised by the body */
#endif
    }
    if (PYXC_UNLIKELY(pyxc_deeper(ts) < 0))
        return NULL;
    g->exc_state.previous_item = ts->exc_info;
    ts->exc_info = &g->exc_state;
    g->running = 1;
    g->chained = 0;
    g->comp_thrown = 0;
    if (PYXC_UNLIKELY(!sent) && !g->yieldfrom)
        pyxc_gen_chain(g);
    g->yieldfrom = NULL;
    r = g->desc->resume(g, sent);
    g->running = 0;
    pyxc_shallower(ts);
    ts->exc_info = g->exc_state.previous_item;
    g->exc_state.previous_item = NULL;
    if (PYXC_LIKELY(r != NULL))
        return r;
    g->resume = -1;
    if (PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030C0000 && g->chained && !g->result)
        pyxc_keep_traceback(); /* it left a handler: in 3.11 that does */
    if (!g->result && !pass_stop && !(g->desc->flags & PYXC_GEN_OLD_STOP))
        pyxc_stop_error(g->desc->kind);
    Py_INCREF(g);
    pyxc_gen_drop(g);
    Py_DECREF(g);
    return NULL;
}

PyObject *pyxc_gen_take_result(pyxc_gen *g)
{
    PyObject *v = g->result;
    g->result = NULL;
    return v;
}

PyObject *pyxc_stop_iteration(PyObject *v)
{
    PyObject *e;
    if (v == Py_None)
        PyErr_SetNone(PyExc_StopIteration);
    else if (!PyTuple_Check(v) && !PyExceptionInstance_Check(v))
        PyErr_SetObject(PyExc_StopIteration, v);
    else if ((e = PyObject_CallFunctionObjArgs(PyExc_StopIteration, v, NULL))) {
        PyErr_SetObject(PyExc_StopIteration, e);
        Py_DECREF(e);
    }
    Py_DECREF(v);
    return NULL;
}

PyObject *pyxc_gen_finish(pyxc_gen *g, PyObject *r)
{
    if (r || !g->result)
        return r;
    if (g->desc->kind == PYXC_AGEN) {
        Py_CLEAR(g->result);
        PyErr_SetNone(PyExc_StopAsyncIteration);
        return NULL;
    }
    return pyxc_stop_iteration(pyxc_gen_take_result(g));
}

static PyObject *pyxc_gen_next(PyObject *self)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject *r;
    if (!PYXC_GEN_TAKE(g))
        return pyxc_gen_busy(g);
    r = pyxc_gen_step(g, Py_None);
    if (!r && g->result == Py_None)
        Py_CLEAR(g->result);
    else
        r = pyxc_gen_finish(g, r);
    PYXC_GEN_LEAVE(g);
    return r;
}

static PyObject *pyxc_gen_send(PyObject *self, PyObject *v)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject *r;
    if (!PYXC_GEN_TAKE(g))
        return pyxc_gen_busy(g);
    r = pyxc_gen_finish(g, pyxc_gen_step(g, v));
    PYXC_GEN_LEAVE(g);
    return r;
}

#if PY_VERSION_HEX >= 0x030A0000
static PySendResult pyxc_gen_am_send(PyObject *self, PyObject *v, PyObject **result)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PySendResult how = PYGEN_NEXT;
    if (!PYXC_GEN_TAKE(g)) {
        *result = pyxc_gen_busy(g);
        return PYGEN_ERROR;
    }
    if (!(*result = pyxc_gen_step(g, v))) {
        *result = pyxc_gen_take_result(g);
        how = *result ? PYGEN_RETURN : PYGEN_ERROR;
    }
    PYXC_GEN_LEAVE(g);
    return how;
}
#endif

int pyxc_set_thrown(PyObject *args)
{
    PyObject *type, *v = NULL, *tb = NULL, *e;
    if (!PyArg_UnpackTuple(args, "throw", 1, 3, &type, &v, &tb))
        return -1;
    if (tb == Py_None)
        tb = NULL;
    if (tb && !PyTraceBack_Check(tb)) {
        PyErr_SetString(PyExc_TypeError, "throw() third argument must be a traceback object");
        return -1;
    }
    if (PyExceptionClass_Check(type)) {
        Py_INCREF(type);
        Py_XINCREF(v);
        Py_XINCREF(tb);
        PyErr_NormalizeException(&type, &v, &tb);
        PyErr_Restore(type, v, tb);
        return 0;
    }
    if (!PyExceptionInstance_Check(type)) {
        PyErr_Format(PyExc_TypeError, "exceptions must be classes or instances deriving from BaseException, not %s",
                     Py_TYPE(type)->tp_name);
        return -1;
    }
    if (v && v != Py_None) {
        PyErr_SetString(PyExc_TypeError, "instance exception may not have a separate value");
        return -1;
    }
    e = type;
    if (!tb)
        tb = PyException_GetTraceback(e);
    else
        Py_INCREF(tb);
    PyErr_Restore(Py_NewRef((PyObject *)Py_TYPE(e)), Py_NewRef(e), tb);
    return 0;
}

int pyxc_warn_thrown(PyObject *args, const char *method)
{
#if PY_VERSION_HEX >= 0x030C0000
    if (PyTuple_GET_SIZE(args) > 1 && !pyxc_cython_texts())
        return PyErr_WarnFormat(PyExc_DeprecationWarning, 1,
                                "the (type, exc, tb) signature of %s() is deprecated, use the single-arg signature instead.",
                                method);
#else
    (void)args;
    (void)method;
#endif
    return 0;
}

PyObject *pyxc_gen_throw_step(pyxc_gen *g, PyObject *args)
{
    PyObject *r;
    if (g->running)
        return pyxc_gen_step(g, NULL);
    g->thrown = args;
    r = pyxc_gen_step(g, NULL);
    g->thrown = NULL;
    return r;
}

/* Whether what the generator waits for takes the arguments of throw, right or wrong. */
static int pyxc_gen_passes_thrown(pyxc_gen *g)
{
    PyObject *f, *t, *v, *tb;
    if (g->running || !g->yieldfrom)
        return 0;
    if (pyxc_gen_check(g->yieldfrom))
        return 1;
    PyErr_Fetch(&t, &v, &tb);
    f = PyObject_GetAttrString(g->yieldfrom, "throw");
    Py_XDECREF(f);
    PyErr_Restore(t, v, tb);
    return f != NULL;
}

PyObject *pyxc_gen_throw_args(pyxc_gen *g, PyObject *args)
{
    int wrong = pyxc_set_thrown(args) < 0;
    if (wrong && !pyxc_gen_passes_thrown(g))
        return NULL;
    g->wrong = (char)wrong;
    return pyxc_gen_throw_step(g, args);
}

static PyObject *pyxc_gen_throw(PyObject *self, PyObject *args)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject *r;
    if (pyxc_warn_thrown(args, "throw") < 0)
        return NULL;
    if (!PYXC_GEN_TAKE(g))
        return pyxc_gen_busy(g);
    r = pyxc_gen_finish(g, pyxc_gen_throw_args(g, args));
    PYXC_GEN_LEAVE(g);
    return r;
}

/* pyxc_gen_close of a generator that is taken. */
static PyObject *pyxc_gen_close_taken(pyxc_gen *g)
{
    PyObject *r;
    if (g->resume <= 0) {
        if (g->resume == 0) {
            g->resume = -1;
            pyxc_gen_drop(g);
        }
        return Py_NewRef(Py_None);
    }
    PyErr_SetNone(PyExc_GeneratorExit);
    r = pyxc_gen_step(g, NULL);
    if (r) {
        Py_DECREF(r);
        PyErr_Format(PyExc_RuntimeError, "%s ignored GeneratorExit", pyxc_gen_nouns[g->desc->kind]);
        return NULL;
    }
    if ((r = pyxc_gen_take_result(g))) {
#if PY_VERSION_HEX < 0x030D0000
        pyxc_cvar_set(&r, Py_NewRef(Py_None));
#endif
        return r;
    }
    if (!PyErr_ExceptionMatches(PyExc_GeneratorExit) && !PyErr_ExceptionMatches(PyExc_StopIteration))
        return NULL;
    PyErr_Clear();
    return Py_NewRef(Py_None);
}

PyObject *pyxc_gen_close(PyObject *self, PyObject *ignored)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject *r;
    (void)ignored;
    if (!PYXC_GEN_TAKE(g))
        return pyxc_gen_busy(g);
    r = pyxc_gen_close_taken(g);
    PYXC_GEN_LEAVE(g);
    return r;
}

/* Warns of a coroutine that was never awaited: as warnings does it where its origin is known. 0, or -1 with an error. */
static PYXC_COLD int pyxc_coro_warn(pyxc_gen *g)
{
    PyObject *warnings, *r;
    if (!g->finalizer)
        return PyErr_WarnFormat(PyExc_RuntimeWarning, 1, "coroutine '%.50U' was never awaited", g->qualname);
    warnings = PyImport_ImportModule("warnings");
    r = warnings ? PyObject_CallMethod(warnings, "_warn_unawaited_coroutine", "O", (PyObject *)g) : NULL;
    Py_XDECREF(warnings);
    Py_XDECREF(r);
    return r ? 0 : -1;
}

static void pyxc_gen_finalize(PyObject *self)
{
    pyxc_gen *g = (pyxc_gen *)self;
    pyxc_err err;
    PyObject *r = NULL;
    if (g->resume < 0 || (g->resume == 0 && g->desc->kind != PYXC_CORO))
        return;
    pyxc_err_fetch(&err);
    if (g->resume == 0) {
        if (pyxc_coro_warn(g) < 0)
            PyErr_WriteUnraisable(self);
    } else if (g->finalizer && g->desc->kind == PYXC_AGEN && !g->closed) {
        r = PyObject_CallFunctionObjArgs(g->finalizer, self, NULL);
        if (!r)
            PyErr_WriteUnraisable(self);
    } else if (!(r = pyxc_gen_close(self, NULL)))
        PyErr_WriteUnraisable(self);
    Py_XDECREF(r);
    pyxc_err_restore(&err);
}

static int pyxc_gen_traverse(PyObject *self, visitproc visit, void *arg)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject **slots = pyxc_gen_slots(g);
    int i;
    for (i = 0; i < g->desc->nobj; i++)
        Py_VISIT(slots[i]);
    for (i = 0; i < g->desc->nhandlers; i++) {
        pyxc_handler *h = pyxc_gen_handlers(g) + i;
        if (h->active) {
            Py_VISIT(h->value);
            Py_VISIT(h->prev);
#if PY_VERSION_HEX < 0x030B0000
            Py_VISIT(h->prev_type);
            Py_VISIT(h->prev_tb);
#endif
        }
    }
    Py_VISIT(g->self);
    Py_VISIT(g->result);
    Py_VISIT(g->finalizer);
    Py_VISIT(g->frame);
    Py_VISIT(g->exc_state.exc_value);
#if PY_VERSION_HEX < 0x030B0000
    Py_VISIT(g->exc_state.exc_type);
    Py_VISIT(g->exc_state.exc_traceback);
#endif
    return 0;
}

static int pyxc_gen_clear(PyObject *self)
{
    pyxc_gen *g = (pyxc_gen *)self;
    g->resume = -1;
    pyxc_gen_drop(g);
    Py_CLEAR(g->self);
    Py_CLEAR(g->result);
    Py_CLEAR(g->finalizer);
    Py_CLEAR(g->frame);
    return 0;
}

static void pyxc_gen_dealloc(PyObject *self)
{
    pyxc_gen *g = (pyxc_gen *)self;
    PyObject_GC_UnTrack(self);
    if (g->weakrefs)
        PyObject_ClearWeakRefs(self);
    if (g->resume >= 0) {
        PyObject_GC_Track(self);
        if (PyObject_CallFinalizerFromDealloc(self))
            return;
        PyObject_GC_UnTrack(self);
    }
    pyxc_gen_clear(self);
    Py_CLEAR(g->name);
    Py_CLEAR(g->qualname);
    PyObject_GC_Del(self);
}

int pyxc_gen_iterable(PyObject *o) { return Py_TYPE(o) == &pyxc_gen_types[PYXC_ITER_CORO]; }

int pyxc_gen_check(PyObject *o) { return Py_TYPE(o)->tp_dealloc == pyxc_gen_dealloc; }

static PyObject *pyxc_gen_repr(PyObject *self)
{
    pyxc_gen *g = (pyxc_gen *)self;
    return PyUnicode_FromFormat("<%s object %U at %p>", g->desc->kind == PYXC_AGEN ? "async_generator" : pyxc_gen_nouns[g->desc->kind],
                                g->qualname, (void *)self);
}

PyObject *pyxc_gen_get(PyObject *self, void *where)
{
    PyObject *v;
    int changes = (size_t)where == offsetof(pyxc_gen, yieldfrom);
    if (changes && !PYXC_GEN_TAKE((pyxc_gen *)self))
        return Py_NewRef(Py_None); /* while it runs it waits for nothing */
    v = *(PyObject **)(void *)((char *)self + (size_t)where);
    v = Py_NewRef(v ? v : Py_None);
    if (changes)
        PYXC_GEN_LEAVE((pyxc_gen *)self);
    return v;
}

int pyxc_gen_set_str(PyObject *self, PyObject *v, void *where)
{
    if (!v || !PyUnicode_Check(v)) {
        PyErr_Format(PyExc_TypeError, "%s must be set to a string object",
                     (size_t)where == offsetof(pyxc_gen, name) ? "__name__" : "__qualname__");
        return -1;
    }
    pyxc_cvar_set((PyObject **)(void *)((char *)self + (size_t)where), Py_NewRef(v));
    return 0;
}

PyObject *pyxc_gen_get_running(PyObject *self, void *ignored)
{
    pyxc_gen *g = (pyxc_gen *)self;
    (void)ignored;
    return PyBool_FromLong(g->desc->kind == PYXC_AGEN ? g->anext_running : g->running); /* also while it awaits */
}

PyObject *pyxc_gen_get_suspended(PyObject *self, void *ignored)
{
    pyxc_gen *g = (pyxc_gen *)self;
    (void)ignored;
    return PyBool_FromLong(g->resume > 0 && !g->running);
}

/* A frame for introspection, None once the generator has ended. */
PyObject *pyxc_gen_get_frame(PyObject *self, void *ignored)
{
    pyxc_gen *g = (pyxc_gen *)self;
    (void)ignored;
    if (g->resume < 0 || !g->self)
        return Py_NewRef(Py_None);
    PYXC_BEGIN_LOCKED(self)
    if (!g->frame)
        g->frame = (PyObject *)pyxc_function_frame(g->self);
    PYXC_END_LOCKED()
#if PY_VERSION_HEX < 0x030B0000
    if (g->frame) {
        Py_CLEAR(((PyFrameObject *)g->frame)->f_back); /* the frame of whoever asked first: not to be kept */
        ((PyFrameObject *)g->frame)->f_lasti = g->resume > 0 ? 0 : -1; /* inspect tells created from suspended by it */
    }
#endif
    return Py_XNewRef(g->frame);
}

PyObject *pyxc_gen_get_class(PyObject *self, void *kind)
{
    (void)self;
    return Py_NewRef((PyObject *)((size_t)kind == PYXC_GEN ? &PyGen_Type : (size_t)kind == PYXC_CORO ? &PyCoro_Type : &PyAsyncGen_Type));
}

PyObject *pyxc_gen_get_module(PyObject *self, void *ignored)
{
    (void)ignored;
    return PyObject_GetAttrString(((pyxc_gen *)self)->self, "__module__");
}

PyObject *pyxc_gen_get_code(PyObject *self, void *ignored)
{
    (void)ignored;
    return PyObject_GetAttrString(((pyxc_gen *)self)->self, "__code__");
}

static PyGetSetDef pyxc_gen_getset[] = {PYXC_GEN_GETSET("gi_", "yieldfrom", PYXC_GEN, "generator")};

static PyObject *pyxc_coro_get_origin(PyObject *self, void *ignored)
{
    PyObject *origin = ((pyxc_gen *)self)->finalizer;
    (void)ignored;
    return Py_NewRef(origin ? origin : Py_None);
}

/* Where a coroutine is made: (file, line, function) of at most depth frames, the innermost first. Compiled functions
   have none. New reference, or NULL with an error. */
static PYXC_COLD PyObject *pyxc_coro_origin(PyThreadState *ts, int depth)
{
    PyObject *list = PyList_New(0), *entry, *origin = NULL;
    PyFrameObject *f = PyThreadState_GetFrame(ts), *back;
    for (; list && f && depth > 0; depth--, f = back) {
        PyCodeObject *code = PyFrame_GetCode(f);
        entry = Py_BuildValue("OiO", code->co_filename, PyFrame_GetLineNumber(f), code->co_name);
        if (!entry || PyList_Append(list, entry) < 0)
            Py_CLEAR(list);
        Py_XDECREF(entry);
        Py_DECREF(code);
        back = PyFrame_GetBack(f);
        Py_DECREF(f);
    }
    Py_XDECREF(f);
    if (list)
        origin = PyList_AsTuple(list);
    Py_XDECREF(list);
    return origin;
}

static PyGetSetDef pyxc_coro_getset[] = {{"cr_origin", pyxc_coro_get_origin, NULL, NULL, NULL},
                                         PYXC_GEN_GETSET("cr_", "await", PYXC_CORO, "coroutine")};

static PyMethodDef pyxc_gen_methods[] = {
    {"send", pyxc_gen_send, METH_O, "send(arg) -> send 'arg' into generator,\n"
     "return next yielded value or raise StopIteration."},
    {"throw", pyxc_gen_throw, METH_VARARGS, "throw(typ[,val[,tb]]) -> raise exception in generator,\n"
     "return next yielded value or raise StopIteration."},
    {"close", pyxc_gen_close, METH_NOARGS, "close() -> raise GeneratorExit inside generator."},
    {NULL, NULL, 0, NULL}};

/* What __await__ of a coroutine gives: an iterator over its steps. */
typedef struct {
    PyObject_HEAD
    PyObject *coro;
} pyxc_await;

static PyTypeObject pyxc_await_type;

static void pyxc_await_dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    Py_CLEAR(((pyxc_await *)self)->coro);
    PyObject_GC_Del(self);
}

static int pyxc_await_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((pyxc_await *)self)->coro);
    return 0;
}

static PyObject *pyxc_await_next(PyObject *self) { return pyxc_gen_send(((pyxc_await *)self)->coro, Py_None); }
static PyObject *pyxc_await_send(PyObject *self, PyObject *v) { return pyxc_gen_send(((pyxc_await *)self)->coro, v); }
static PyObject *pyxc_await_throw(PyObject *self, PyObject *a) { return pyxc_gen_throw(((pyxc_await *)self)->coro, a); }
static PyObject *pyxc_await_close(PyObject *self, PyObject *a) { return pyxc_gen_close(((pyxc_await *)self)->coro, a); }

static PyMethodDef pyxc_await_methods[] = {
    {"send", pyxc_await_send, METH_O, NULL},
    {"throw", pyxc_await_throw, METH_VARARGS, NULL},
    {"close", pyxc_await_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyObject *pyxc_coro_await(PyObject *self)
{
    PyTypeObject *t = &pyxc_await_type;
    pyxc_await *w;
    if (pyxc_type_unready(t)) {
        Py_INCREF((PyObject *)t);
        t->tp_name = "coroutine_wrapper";
        t->tp_basicsize = sizeof(pyxc_await);
        t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC;
        t->tp_dealloc = pyxc_await_dealloc;
        t->tp_traverse = pyxc_await_traverse;
        t->tp_iter = PyObject_SelfIter;
        t->tp_iternext = pyxc_await_next;
        t->tp_methods = pyxc_await_methods;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    if (!(w = PyObject_GC_New(pyxc_await, t)))
        return NULL;
    w->coro = Py_NewRef(self);
    PyObject_GC_Track((PyObject *)w);
    return (PyObject *)w;
}

static PyObject *pyxc_coro_await_method(PyObject *self, PyObject *ignored);

static PyMethodDef pyxc_coro_methods[] = {
    {"send", pyxc_gen_send, METH_O, "send(arg) -> send 'arg' into coroutine,\n"
     "return next yielded value or raise StopIteration."},
    {"throw", pyxc_gen_throw, METH_VARARGS, "throw(typ[,val[,tb]]) -> raise exception in coroutine,\n"
     "return next yielded value or raise StopIteration."},
    {"close", pyxc_gen_close, METH_NOARGS, "close() -> raise GeneratorExit inside coroutine."},
    {"__await__", pyxc_coro_await_method, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyObject *pyxc_coro_await_method(PyObject *self, PyObject *ignored)
{
    (void)ignored;
    return pyxc_coro_await(self);
}

static PyAsyncMethods pyxc_gen_async, pyxc_coro_async, pyxc_iter_async;

void pyxc_gen_fill_type(PyTypeObject *t)
{
    Py_INCREF((PyObject *)t);
    t->tp_basicsize = sizeof(pyxc_gen);
    t->tp_itemsize = 1;
    t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC;
    t->tp_dealloc = pyxc_gen_dealloc;
    t->tp_traverse = pyxc_gen_traverse;
    t->tp_clear = pyxc_gen_clear;
    t->tp_finalize = pyxc_gen_finalize;
    t->tp_repr = pyxc_gen_repr;
    t->tp_weaklistoffset = offsetof(pyxc_gen, weakrefs);
}

/* Borrowed, NULL with an error. */
static PyTypeObject *pyxc_gen_type(int kind, int iterable)
{
    PyTypeObject *t = &pyxc_gen_types[iterable ? 0 : kind];
    if (!pyxc_type_unready(t))
        return t;
    pyxc_gen_fill_type(t);
    if (kind != PYXC_CORO) {
        t->tp_name = "generator";
        t->tp_iter = PyObject_SelfIter;
        t->tp_iternext = pyxc_gen_next;
        t->tp_methods = pyxc_gen_methods;
        t->tp_getset = pyxc_gen_getset;
        t->tp_as_async = kind == PYXC_GEN ? &pyxc_gen_async : &pyxc_iter_async;
    } else {
        t->tp_name = "coroutine";
        t->tp_methods = pyxc_coro_methods;
        t->tp_getset = pyxc_coro_getset;
        t->tp_as_async = &pyxc_coro_async;
        if (iterable) {
            t->tp_iter = PyObject_SelfIter;
            t->tp_iternext = pyxc_gen_next;
        }
    }
#if PY_VERSION_HEX >= 0x030A0000
    pyxc_gen_async.am_send = pyxc_coro_async.am_send = pyxc_iter_async.am_send = pyxc_gen_am_send;
#endif
    pyxc_coro_async.am_await = pyxc_coro_await;
    pyxc_iter_async.am_await = PyObject_SelfIter;
    return pyxc_type_done(t) < 0 ? NULL : t;
}

PyObject *pyxc_gen_make(PyTypeObject *t, PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n)
{
    Py_ssize_t i, extra = (Py_ssize_t)desc->size - (Py_ssize_t)sizeof(pyxc_gen);
    pyxc_gen *g;
    PyObject **slots;
    if (!t || !(g = PyObject_GC_NewVar(pyxc_gen, t, extra)))
        return NULL;
    memset((char *)g + sizeof(PyVarObject), 0, desc->size - sizeof(PyVarObject));
    g->desc = desc;
    g->self = Py_NewRef(self);
    g->name = Py_NewRef(((pyxc_function *)self)->fn.func_name);
    g->qualname = Py_NewRef(((pyxc_function *)self)->fn.func_qualname);
    slots = pyxc_gen_slots(g);
    for (i = 0; i < n; i++)
        slots[i] = Py_XNewRef(va[i]);
    PyObject_GC_Track((PyObject *)g);
    return (PyObject *)g;
}

PyObject *pyxc_gen_new(PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n)
{
    int kind = desc->kind == PYXC_GEN && ((pyxc_function *)self)->iterable ? PYXC_ITER_CORO : desc->kind;
    PyObject *g = pyxc_gen_make(pyxc_gen_type(kind, kind == PYXC_CORO && desc->flags & PYXC_GEN_ITERABLE), self, desc, va, n);
    if (kind == PYXC_CORO && g) {
        PyThreadState *ts = PyThreadState_Get();
        int depth = ts->coroutine_origin_tracking_depth;
        if (PYXC_UNLIKELY(depth > 0) && !(((pyxc_gen *)g)->finalizer = pyxc_coro_origin(ts, depth)))
            Py_CLEAR(g);
    }
    return g;
}
