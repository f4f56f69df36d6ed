#include "poll.h"

#if PYXC_MARK
#ifndef PYXC_PASTED
static const pyxc_mark pyxc_mark_set = 1;
const volatile pyxc_mark *pyxc_marked = &pyxc_mark_set;
#endif

#if PYXC_MARK == 1
/* PyInterpreterState as far as its mark. */
struct pyxc_interp {
    void *next;
#if PY_VERSION_HEX < 0x030B0000
    void *threads, *runtime;
    int64_t id, id_refcount;
    int requires_idref;
    void *id_mutex;
    int finalizing;
#elif PY_VERSION_HEX < 0x030C0000
    struct {
        uint64_t next_unique_id;
        void *head;
        long count;
        size_t stacksize;
    } threads;
    void *runtime;
    int64_t id, id_refcount;
    int requires_idref;
    void *id_mutex;
    int initialized, finalizing;
    char is_static;
#else
    int64_t id, id_refcount;
    int requires_idref;
    void *id_mutex;
    int initialized, finalizing;
    uint64_t monitoring_version, last_restart_version;
    struct {
        uint64_t next_unique_id;
        void *head;
        long count;
        size_t stacksize;
    } threads;
    void *runtime, *is_finalizing;
    struct {
        void *trash_delete_later;
        int trash_delete_nesting, enabled, debug;
        struct {
            uintptr_t head[2];
            int threshold, count;
        } generations[3];
        void *generation0;
        struct {
            uintptr_t head[2];
            int threshold, count;
        } permanent_generation;
        Py_ssize_t stats[3][3];
        int collecting;
        void *garbage, *callbacks;
        Py_ssize_t long_lived_total, long_lived_pending;
    } gc;
    void *sysdict, *builtins;
#endif
    struct {
#if PY_VERSION_HEX >= 0x030C0000
        int eval_breaker, gil_drop_request, recursion_limit;
#else
        int recursion_limit;
#if PY_VERSION_HEX < 0x030A0000
        int tracing_possible;
#endif
        int eval_breaker, gil_drop_request;
#endif
        void *aligned;
    } ceval;
};

/* Finds the mark. If the interpreter is not as it should be, every round remains to be polled. */
static void pyxc_find_mark(void)
{
    struct pyxc_interp *interp = (struct pyxc_interp *)(void *)PyInterpreterState_Main();
    if (interp->ceval.recursion_limit == Py_GetRecursionLimit())
        pyxc_marked = &interp->ceval.eval_breaker;
}
#else
/* Finds the mark of the main thread, whose state is the oldest and a part of the interpreter's. */
static void pyxc_find_mark(void)
{
    PyThreadState *ts = PyInterpreterState_ThreadHead(PyInterpreterState_Main()), *older;
    if (!ts)
        return;
    while ((older = PyThreadState_Next(ts)) != NULL)
        ts = older;
    pyxc_marked = &ts->eval_breaker;
}
#endif
#endif

/* Lets the interpreter run an instruction: so it raises what another thread has sent to this one. 0, or -1 with that. */
static int pyxc_poll_interpreter(void)
{
    PyObject *type, *value, *tb, *globals = PyDict_New();
    PyObject *done = globals ? PyRun_String("0", Py_eval_input, globals, globals) : NULL;
    Py_XDECREF(globals);
    Py_XDECREF(done);
    if (done)
        return 0;
    PyErr_Fetch(&type, &value, &tb); /* without the frame of that instruction */
    PyErr_NormalizeException(&type, &value, &tb);
    if (value)
        PyException_SetTraceback(value, Py_None);
    Py_XDECREF(tb);
    PyErr_Restore(type, value, NULL);
    return -1;
}

#if defined(Py_GIL_DISABLED) && PY_VERSION_HEX < 0x030E0000
/* Whether another thread waits for the GIL, if there is one after all (bit 0), or for this one to stop for a while, for the
   garbage collector say (bit 5): the only reasons to give way, for that lets go of critical sections, too.
   Source: Include/internal/pycore_ceval.h (3.13). */
#define PYXC_GIVES_WAY() (__atomic_load_n(&PyThreadState_Get()->eval_breaker, __ATOMIC_RELAXED) & 0x21)
#else
#define PYXC_GIVES_WAY() 1
#endif

int pyxc_poll(void)
{
#if PYXC_MARK
    if (pyxc_marked == &pyxc_mark_set)
        pyxc_find_mark();
#endif
    if (PyErr_CheckSignals() < 0)
        return -1;
    if (PYXC_GIVES_WAY()) {
        Py_BEGIN_ALLOW_THREADS
        Py_END_ALLOW_THREADS
    }
#if PYXC_MARK
    if (*pyxc_marked && Py_MakePendingCalls() < 0)
        return -1;
#endif
    return PyThreadState_Get()->async_exc ? pyxc_poll_interpreter() : 0;
}
