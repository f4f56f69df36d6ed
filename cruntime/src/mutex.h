/* mutex.h: cython.pymutex and cython.pythread_type_lock.
 *
 * A lock is free when it is zero, and needs no destructor. From Python 3.13 on it is a PyMutex (Include/cpython/lock.h), which
 * lets go of the GIL, if it has it, where it must wait. Before, it is a word that is taken by one atomic operation; threads
 * that must wait do so in one of a few places shared by all locks, without the GIL. */
#ifndef PYXC_MUTEX_H
#define PYXC_MUTEX_H
#include "core.h"

#if PY_VERSION_HEX >= 0x030D0000
typedef PyMutex pyxc_mutex;

/* Takes the lock, waiting without the GIL if another thread has it. Never fails; with and without the GIL. */
PYXC_INLINE void pyxc_mutex_lock(pyxc_mutex *m) { PyMutex_Lock(m); }

/* Gives the lock back: the process ends if nobody had taken it. With and without the GIL. */
PYXC_INLINE void pyxc_mutex_unlock(pyxc_mutex *m) { PyMutex_Unlock(m); }
#else
typedef struct {
    int state; /* 0 free, 1 taken, 2 taken and threads wait for it */
} pyxc_mutex;

PYXC_API void pyxc_mutex_wait(pyxc_mutex *m);
PYXC_API void pyxc_mutex_wake(pyxc_mutex *m);

PYXC_INLINE void pyxc_mutex_lock(pyxc_mutex *m)
{
    int want = 0;
    if (PYXC_UNLIKELY(!__atomic_compare_exchange_n(&m->state, &want, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)))
        pyxc_mutex_wait(m);
}

PYXC_INLINE void pyxc_mutex_unlock(pyxc_mutex *m)
{
    int was = __atomic_exchange_n(&m->state, 0, __ATOMIC_RELEASE);
    if (PYXC_UNLIKELY(was != 1))
        pyxc_mutex_wake(m);
}
#endif

#endif
