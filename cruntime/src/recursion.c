#include "recursion.h"

/* Cold: compiled for size. */
#if defined(__GLIBC__) || defined(__APPLE__)
#include <pthread.h>
#endif

#ifdef PYXC_REMAINING
#ifndef PYXC_PASTED
PYXC_PER_THREAD uintptr_t pyxc_stack_low, pyxc_stack_size;
#endif

/* What is left for C code that counts nothing. */
enum { PYXC_STACK_RESERVE = 1 << 17 };

/* Finds the stack of this thread. Whether there is room on it. */
static int pyxc_stack_look(void)
{
    uintptr_t here = PYXC_STACK_HERE(), low = 0, size = 0, reserve = PYXC_STACK_RESERVE;
#if defined(__APPLE__)
    pthread_t self = pthread_self();
    size = (uintptr_t)pthread_get_stacksize_np(self);
    low = (uintptr_t)pthread_get_stackaddr_np(self) - size;
#elif defined(__GLIBC__)
    pthread_attr_t attr;
    void *addr;
    size_t bytes;
    if (pthread_getattr_np(pthread_self(), &attr) == 0) {
        if (pthread_attr_getstack(&attr, &addr, &bytes) == 0) {
            low = (uintptr_t)addr;
            size = (uintptr_t)bytes;
        }
        pthread_attr_destroy(&attr);
    }
#endif
    if (here - low >= size) { /* not known, or a stack that someone made */
        pyxc_stack_low = here - reserve;
        pyxc_stack_size = 2 * reserve;
        return 1;
    }
    if (reserve > size / 4)
        reserve = size / 4;
    pyxc_stack_low = low + reserve;
    pyxc_stack_size = size - reserve;
    return here - pyxc_stack_low < pyxc_stack_size;
}

int pyxc_deeper_slow(PyThreadState *ts)
{
    int fits = PYXC_STACK_HERE() - pyxc_stack_low < pyxc_stack_size || pyxc_stack_look();
#if PY_VERSION_HEX >= 0x030C0000
    if (fits && (PYXC_REMAINING(ts) > 0 || (ts->recursion_headroom && PYXC_REMAINING(ts) >= -50))) {
        PYXC_REMAINING(ts)--;
        return 0;
    }
    if (fits && ts->recursion_headroom)
        Py_FatalError("Cannot recover from stack overflow.");
#else
    if (fits)
        return Py_EnterRecursiveCall("") ? -1 : 0;
#endif
    ts->recursion_headroom++;
    PyErr_Format(PyExc_RecursionError, "maximum recursion depth exceeded");
    ts->recursion_headroom--;
    return -1;
}
#endif
