/* recursion.h: the recursion limit of compiled functions.
 *
 * Calls count towards sys.setrecursionlimit() as those of Python functions do. From 3.12 on the interpreter
 * counts what recurses in C apart, against a limit that no one can set and that is much too low for compiled
 * functions; so they count as Python's, and the C stack is looked after by its address. */
#ifndef PYXC_RECURSION_H
#define PYXC_RECURSION_H
#include "core.h"

#if PY_VERSION_HEX >= 0x030C0000
#define PYXC_REMAINING(ts) ((ts)->py_recursion_remaining)
#elif PY_VERSION_HEX >= 0x030B0000
#define PYXC_REMAINING(ts) ((ts)->recursion_remaining)
#endif

#ifdef PYXC_REMAINING
/* The part of the current thread's stack that calls may use. */
PYXC_API PYXC_PER_THREAD uintptr_t pyxc_stack_low, pyxc_stack_size;

/* pyxc_deeper where the limit is near, or the stack's end, or another thread runs. */
PYXC_API int pyxc_deeper_slow(PyThreadState *ts);

#if defined(__GNUC__) || defined(__clang__)
#define PYXC_STACK_HERE() ((uintptr_t)__builtin_frame_address(0))
#else
PYXC_INLINE uintptr_t pyxc_stack_here(void)
{
    char here;
    return (uintptr_t)(void *)&here;
}
#define PYXC_STACK_HERE() pyxc_stack_here()
#endif
#define PYXC_THREAD() PyThreadState_Get()
#else
#define PYXC_THREAD() NULL
#endif

/* Counts a call; ts is PYXC_THREAD(). 0, or -1 with RecursionError. */
PYXC_INLINE int pyxc_deeper(PyThreadState *ts)
{
#ifdef PYXC_REMAINING
    if (PYXC_UNLIKELY(PYXC_REMAINING(ts) <= 0 || PYXC_STACK_HERE() - pyxc_stack_low >= pyxc_stack_size))
        return pyxc_deeper_slow(ts);
    PYXC_REMAINING(ts)--;
    return 0;
#else
    (void)ts;
    return Py_EnterRecursiveCall("") ? -1 : 0;
#endif
}

/* The call that was counted is over. */
PYXC_INLINE void pyxc_shallower(PyThreadState *ts)
{
#ifdef PYXC_REMAINING
    PYXC_REMAINING(ts)++;
#else
    (void)ts;
    Py_LeaveRecursiveCall();
#endif
}

#endif
