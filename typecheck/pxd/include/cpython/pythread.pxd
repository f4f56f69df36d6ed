# Locks and thread-specific storage.

cdef extern from "Python.h":
    ctypedef void *PyThread_type_lock
    ctypedef enum PyLockStatus:
        PY_LOCK_FAILURE
        PY_LOCK_ACQUIRED
        PY_LOCK_INTR

    const int WAIT_LOCK
    const int NOWAIT_LOCK

    void PyThread_init_thread()
    long PyThread_start_new_thread(void (*function)(void *) noexcept, void *argument)
    void PyThread_exit_thread()
    long PyThread_get_thread_ident()
    PyThread_type_lock PyThread_allocate_lock()
    void PyThread_free_lock(PyThread_type_lock lock)
    int PyThread_acquire_lock(PyThread_type_lock lock, int mode) nogil
    void PyThread_release_lock(PyThread_type_lock lock) nogil
    PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int interruptible) nogil
    size_t PyThread_get_stacksize()
    int PyThread_set_stacksize(size_t size)
    Py_tss_t Py_tss_NEEDS_INIT
    Py_tss_t *PyThread_tss_alloc()
    void PyThread_tss_free(Py_tss_t *key)
    int PyThread_tss_is_created(Py_tss_t *key)
    int PyThread_tss_create(Py_tss_t *key)
    void PyThread_tss_delete(Py_tss_t *key)
    int PyThread_tss_set(Py_tss_t *key, void *value)
    void *PyThread_tss_get(Py_tss_t *key)

    # Storage by key, before Py_tss_t.
    int PyThread_create_key()
    void PyThread_delete_key(int key)
    int PyThread_set_key_value(int key, void *value)
    void *PyThread_get_key_value(int key)
    void PyThread_delete_key_value(int key)
    void PyThread_ReInitTLS()
