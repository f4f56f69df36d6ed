/* generator.h: generators and coroutines.
 *
 * A generator is an object with a frame. The emitter declares its frame as
 *
 *     typedef struct { pyxc_gen g; PyObject *a, *b, *t; pyxc_handler h; int i; } pyxc_frame_3;
 *     static const pyxc_gendesc pyxc_gd_3 = {resume, sizeof(pyxc_frame_3), nobj, nparams, nhandlers, PYXC_GEN};
 *
 * right behind g come the nobj object slots (traversed, cleared and dropped by the runtime), the first
 * nparams of them the parameters in order, then the nhandlers handlers; the rest is raw data. All is zero at
 * the start, save the parameters, which the frame owns.
 *
 * `PyObject *resume(pyxc_gen *g, PyObject *sent)` runs the body:
 *   - g->resume tells where: 0 at the start, else the index of the Yield that suspended it (from 1).
 *   - sent is what was sent in, borrowed (None at the start and for next()); NULL: an error is set, which
 *     is to be raised at that point (also at the start: raise it without running the body).
 *   - to yield: g->resume = index; return the value, a new reference.
 *   - to return: return pyxc_gen_return(g, value), which takes over value.
 *   - on an error that leaves the body: add the traceback, return pyxc_gen_fail(g).
 * The runtime handles running twice, exc_info, StopIteration, close and the finalizer. After return or
 * failure the runtime drops the slots; resume may leave them filled.
 *
 * yield from and await, at resume point N, are
 *     it = YieldFromStart(x); sent = None;
 *     loop { v = YieldFromSend(it, sent, &result); if (!v) break (error: leave);
 *            sent = Yield v; if that gives an error: sent = NULL and go on with the loop, the error set }
 */
#ifndef PYXC_GENERATOR_H
#define PYXC_GENERATOR_H
#include "core.h"

typedef struct pyxc_gen pyxc_gen;
typedef PyObject *(*pyxc_resume)(pyxc_gen *g, PyObject *sent);

/* PYXC_ITER_CORO is what generators of a function that went through types.coroutine are; no descriptor has it. */
enum { PYXC_GEN = 1, PYXC_CORO = 2, PYXC_AGEN = 3, PYXC_ITER_CORO = 4 };
/* Flags: a coroutine that is an iterator, too; a generator that a StopIteration from its body just ends. */
enum { PYXC_GEN_ITERABLE = 1, PYXC_GEN_OLD_STOP = 2 };

typedef struct pyxc_gendesc {
    pyxc_resume resume;
    unsigned size; /* bytes of the whole frame struct */
    unsigned short nobj, nparams, nhandlers;
    int kind, flags;
} pyxc_gendesc;

struct pyxc_gen {
    PyObject_VAR_HEAD
    const pyxc_gendesc *desc;
    PyObject *self;   /* the function object: closure and defaults */
    int resume;       /* where to go on; -1: finished */
    char running, closed, hooks, anext_running;
    char wrong, chained; /* thrown are arguments that throw refuses; what was thrown in found something being handled */
    char comp_thrown; /* the error that was thrown in went into a comprehension */
    char taken;       /* a thread is at it, see PYXC_GEN_TAKE */
    _PyErr_StackItem exc_state;
    PyObject *result; /* what it returned, until it is fetched */
    PyObject *name, *qualname;
    PyObject *yieldfrom; /* what it is waiting for, borrowed from a slot while suspended there; else NULL */
    PyObject *thrown;    /* the arguments of throw(), borrowed, while they wait to be handed on to yieldfrom; else NULL */
    PyObject *frame;     /* made when asked for */
    PyObject *finalizer; /* asynchronous generators: hook of the event loop; coroutines: cr_origin, or NULL */
    PyObject *weakrefs;
};

/* A generator of function self with the n parameters in va, borrowed. New reference or NULL. */
PYXC_API PyObject *pyxc_gen_new(PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n);

/* Ends the generator with a value, which it takes over. Returns NULL, without an error. */
PYXC_INLINE PyObject *pyxc_gen_return(pyxc_gen *g, PyObject *value)
{
    g->resume = -1;
    g->result = value;
    return NULL;
}

/* Ends the generator with the error that is set. Returns NULL. */
PYXC_INLINE PyObject *pyxc_gen_fail(pyxc_gen *g)
{
    g->resume = -1;
    return NULL;
}

/* ---- For the units that build on this one. */

/* Takes the generator for this thread, until PYXC_GEN_LEAVE: whether it was free. Without the GIL threads may come at the
   same time; with it there is nothing to do. pyxc_gen_busy is the error. */
#ifdef Py_GIL_DISABLED
#define PYXC_GEN_TAKE(g) (!__atomic_exchange_n(&(g)->taken, 1, __ATOMIC_ACQUIRE))
#define PYXC_GEN_LEAVE(g) __atomic_store_n(&(g)->taken, 0, __ATOMIC_RELEASE)
#else
#define PYXC_GEN_TAKE(g) 1
#define PYXC_GEN_LEAVE(g) ((void)0)
#endif

/* Sets ValueError: it is running. Returns NULL. */
PYXC_API PyObject *pyxc_gen_busy(pyxc_gen *g);

/* Whether o is a generator, coroutine or asynchronous generator of this runtime. */
PYXC_API int pyxc_gen_check(PyObject *o);

/* Whether it is a generator that can be awaited. */
PYXC_API int pyxc_gen_iterable(PyObject *o);

/* Resumes the generator: with `sent`, or with the current error if that is NULL. What it yields (new reference); NULL
   with an error; NULL without one when it returned, with the value in g->result. The generator is taken. */
PYXC_API PyObject *pyxc_gen_step(pyxc_gen *g, PyObject *sent);

/* StopIteration that leaves a body of this kind becomes RuntimeError (PEP 479); other errors stay. */
PYXC_API void pyxc_stop_error(int kind);

/* Takes the result away from the generator: new reference, or NULL. */
PYXC_API PyObject *pyxc_gen_take_result(pyxc_gen *g);

/* Raises StopIteration with a value, which it takes over; for None, without arguments, as CPython. Returns NULL. */
PYXC_API PyObject *pyxc_stop_iteration(PyObject *v);

/* What a step gave (it takes over r), with the end turned into StopIteration or StopAsyncIteration. */
PYXC_API PyObject *pyxc_gen_finish(pyxc_gen *g, PyObject *r);

/* The method close: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_gen_close(PyObject *self, PyObject *ignored);

/* Makes the arguments of throw the current error. 0; -1 with an error about the arguments. */
PYXC_API int pyxc_set_thrown(PyObject *args);

/* Resumes the generator with the current error, which the arguments of throw made (borrowed): where it waits for another
   iterator, that one's throw gets just them. As pyxc_gen_step. */
PYXC_API PyObject *pyxc_gen_throw_step(pyxc_gen *g, PyObject *args);

/* The same, with the error made of the arguments. Wrong ones are an error (NULL, nothing resumed), unless what the generator
   waits for gets them first: then that one's error about them is raised in the generator, as in CPython. */
PYXC_API PyObject *pyxc_gen_throw_args(pyxc_gen *g, PyObject *args);

/* What is thrown into the generator (the current error) gets what it is handling as its context, as if raised there. */
PYXC_API void pyxc_gen_chain(pyxc_gen *g);

/* Warns of more than one argument of throw or athrow, deprecated from 3.12 on. 0, or -1 with the warning as an error. */
PYXC_API int pyxc_warn_thrown(PyObject *args, const char *method);

/* Fills what all types of generators share. */
PYXC_API void pyxc_gen_fill_type(PyTypeObject *t);

/* pyxc_gen_new with the type, which may be NULL after an error. */
PYXC_API PyObject *pyxc_gen_make(PyTypeObject *t, PyObject *self, const pyxc_gendesc *desc, PyObject *const *va, Py_ssize_t n);

/* Attributes; those of a field get its offset. */
PYXC_API PyObject *pyxc_gen_get(PyObject *self, void *where);
PYXC_API int pyxc_gen_set_str(PyObject *self, PyObject *v, void *where);
PYXC_API PyObject *pyxc_gen_get_running(PyObject *self, void *ignored);
PYXC_API PyObject *pyxc_gen_get_suspended(PyObject *self, void *ignored);
PYXC_API PyObject *pyxc_gen_get_frame(PyObject *self, void *ignored);
PYXC_API PyObject *pyxc_gen_get_class(PyObject *self, void *kind);
PYXC_API PyObject *pyxc_gen_get_module(PyObject *self, void *ignored);
PYXC_API PyObject *pyxc_gen_get_code(PyObject *self, void *ignored);

/* __class__ is that of the interpreter's own generators: code that asks isinstance(o, types.GeneratorType), as inspect
   and asyncio do, finds what it looks for. type(o) is still another type, which is what C code asks. */
#define PYXC_GEN_GETSET(prefix, delegate, kind, noun)                                                    \
    {"__class__", pyxc_gen_get_class, NULL, NULL, (void *)(size_t)kind},                                  \
    {"__name__", pyxc_gen_get, pyxc_gen_set_str, "name of the " noun, (void *)offsetof(pyxc_gen, name)},  \
    {"__qualname__", pyxc_gen_get, pyxc_gen_set_str, "qualified name of the " noun,                       \
     (void *)offsetof(pyxc_gen, qualname)},                                                               \
    {"__module__", pyxc_gen_get_module, NULL, NULL, NULL},                                                \
    {prefix "running", pyxc_gen_get_running, NULL, NULL, NULL},                                           \
    {prefix "suspended", pyxc_gen_get_suspended, NULL, NULL, NULL},                                       \
    {prefix "frame", pyxc_gen_get_frame, NULL, NULL, NULL},                                               \
    {prefix "code", pyxc_gen_get_code, NULL, NULL, NULL},                                                 \
    {prefix delegate, pyxc_gen_get, NULL, NULL, (void *)offsetof(pyxc_gen, yieldfrom)},                   \
    {NULL, NULL, NULL, NULL, NULL}

#endif
