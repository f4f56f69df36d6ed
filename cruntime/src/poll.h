/* poll.h: what the interpreter does between instructions, in loops that it does not run.
 *
 * The interpreter marks in one word that a signal has come, that another thread waits for the GIL, or (from 3.12
 * on) that the garbage collector is due, and looks at it on every round of a loop. So do compiled loops: a
 * call may have been interrupted and have returned, and the next may wait for good.
 * Sources: Include/internal/pycore_interp.h and pycore_ceval_state.h (3.9 to 3.12), cpython/pystate.h (3.13). */
#ifndef PYXC_POLL_H
#define PYXC_POLL_H
#include "core.h"

/* PYXC_MARK: 1 if the mark is in the interpreter's state, for all threads, 2 if each thread has its own, and that of
   the main thread has the signals, 0 if it is not known. */
#if PY_VERSION_HEX >= 0x030E0000 || !defined(__GNUC__) || defined(PYPY_VERSION) || defined(Py_GIL_DISABLED)
#define PYXC_MARK 0
#elif PY_VERSION_HEX >= 0x030D0000
#define PYXC_MARK 2
#else
#define PYXC_MARK 1
#endif

#if PYXC_MARK == 1
typedef int pyxc_mark;
#elif PYXC_MARK
typedef uintptr_t pyxc_mark;
#endif

#if PYXC_MARK
/* Where the mark is; at first a word that is set, so that the first round finds out. */
#ifdef PYXC_PASTED
static const pyxc_mark pyxc_mark_set = 1;
static const volatile pyxc_mark *pyxc_marked = &pyxc_mark_set;
#else
PYXC_API const volatile pyxc_mark *pyxc_marked;
#endif
#endif

/* Runs signal handlers (from 3.12 on the garbage collector too) and hands the GIL to another thread that waits for it.
   0, or -1 with an error: KeyboardInterrupt, say. */
PYXC_API int pyxc_poll(void);

#if PYXC_MARK != 1
static PYXC_UNUSED PYXC_PER_THREAD unsigned pyxc_rounds;
#define PYXC_MANY_ROUNDS() (!(++pyxc_rounds & 0x1fff))
#endif

/* pyxc_poll if it is called for, or once in many rounds where that can't be told: PYXC_POLL in loops. */
#if PYXC_MARK == 1
#define PYXC_POLL_MARK() (PYXC_LIKELY(!*pyxc_marked) ? 0 : pyxc_poll())
#define PYXC_POLL() PYXC_POLL_MARK()
#elif PYXC_MARK
/* The bits above these number what sys.monitoring does. */
#define PYXC_POLL_MARK() (PYXC_LIKELY(!(*pyxc_marked & 0xff)) ? 0 : pyxc_poll())
#define PYXC_POLL() (PYXC_LIKELY(!((*pyxc_marked & 0xff) | PYXC_MANY_ROUNDS())) ? 0 : pyxc_poll())
#elif defined(Py_GIL_DISABLED) && PY_VERSION_HEX < 0x030E0000
/* The mark of this thread, wherever that is. */
#define PYXC_POLL_MARK() \
    (PYXC_LIKELY(!(__atomic_load_n(&PyThreadState_Get()->eval_breaker, __ATOMIC_RELAXED) & 0xff)) ? 0 : pyxc_poll())
#define PYXC_POLL() PYXC_POLL_MARK()
#else
#define PYXC_POLL_MARK() 0
#define PYXC_POLL() (PYXC_LIKELY(!PYXC_MANY_ROUNDS()) ? 0 : pyxc_poll())
#endif

#endif
