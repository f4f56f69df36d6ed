#include "mutex.h"

#if PY_VERSION_HEX < 0x030D0000
#ifdef _WIN32
#include <windows.h>

/* Takes a lock that another thread has: gives way until it is free. */
static void pyxc_mutex_queue(pyxc_mutex *m)
{
    while (__atomic_exchange_n(&m->state, 1, __ATOMIC_ACQUIRE) != 0)
        Sleep(0);
}

void pyxc_mutex_wake(pyxc_mutex *m)
{
    Py_FatalError("releasing a lock that nobody has");
}
#else
#include <pthread.h>

enum { PYXC_WAIT_PLACES = 8 };

static struct {
    pthread_mutex_t guard;
    pthread_cond_t freed;
} pyxc_wait_places[PYXC_WAIT_PLACES] = {
#define PYXC_WAIT_PLACE {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER}
    PYXC_WAIT_PLACE, PYXC_WAIT_PLACE, PYXC_WAIT_PLACE, PYXC_WAIT_PLACE,
    PYXC_WAIT_PLACE, PYXC_WAIT_PLACE, PYXC_WAIT_PLACE, PYXC_WAIT_PLACE,
#undef PYXC_WAIT_PLACE
};

/* Where threads wait for a lock. */
static size_t pyxc_wait_place(const pyxc_mutex *m)
{
    return ((size_t)m >> 4 ^ (size_t)m >> 9) % PYXC_WAIT_PLACES;
}

/* Takes a lock that another thread has. The state becomes 2 under the guard, which who frees the lock then asks for, so that no
 * wake-up is missed. */
static void pyxc_mutex_queue(pyxc_mutex *m)
{
    size_t i = pyxc_wait_place(m);
    pthread_mutex_lock(&pyxc_wait_places[i].guard);
    while (__atomic_exchange_n(&m->state, 2, __ATOMIC_ACQUIRE) != 0)
        pthread_cond_wait(&pyxc_wait_places[i].freed, &pyxc_wait_places[i].guard);
    pthread_mutex_unlock(&pyxc_wait_places[i].guard);
}

/* Wakes who waits for a lock that was just freed. */
void pyxc_mutex_wake(pyxc_mutex *m)
{
    size_t i = pyxc_wait_place(m);
    pthread_mutex_lock(&pyxc_wait_places[i].guard);
    pthread_cond_broadcast(&pyxc_wait_places[i].freed);
    pthread_mutex_unlock(&pyxc_wait_places[i].guard);
}
#endif

/* Takes a lock that another thread seems to have, without the GIL while it waits. */
void pyxc_mutex_wait(pyxc_mutex *m)
{
    if (PyGILState_Check()) {
        PyThreadState *ts = PyEval_SaveThread();
        pyxc_mutex_queue(m);
        PyEval_RestoreThread(ts);
    } else
        pyxc_mutex_queue(m);
}
#endif
