# Locks. Code that holds the GIL must not wait for one whose owner may be
# waiting for the GIL.

from libcpp cimport bool


cdef extern from "<mutex>" namespace "std" nogil:
    cppclass mutex:
        cppclass native_handle_type:
            pass
        mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        native_handle_type native_handle()

    cppclass timed_mutex:
        cppclass native_handle_type:
            pass
        timed_mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        bool try_lock_for[Duration](const Duration&) except +
        bool try_lock_until[Time](const Time&) except +
        native_handle_type native_handle()

    cppclass recursive_mutex:
        cppclass native_handle_type:
            pass
        recursive_mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        native_handle_type native_handle()

    cppclass recursive_timed_mutex:
        cppclass native_handle_type:
            pass
        recursive_timed_mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        bool try_lock_for[Duration](const Duration&) except +
        bool try_lock_until[Time](const Time&) except +
        native_handle_type native_handle()

    cppclass defer_lock_t:
        pass

    cppclass try_to_lock_t:
        pass

    cppclass adopt_lock_t:
        pass

    const defer_lock_t defer_lock
    const try_to_lock_t try_to_lock
    const adopt_lock_t adopt_lock

    cppclass lock_guard[M]:
        ctypedef M mutex_type
        lock_guard(M&) except +
        lock_guard(M&, adopt_lock_t)

    cppclass unique_lock[M]:
        ctypedef M mutex_type
        unique_lock()
        unique_lock(M&) except +
        unique_lock(M&, defer_lock_t)
        unique_lock(M&, try_to_lock_t) except +
        unique_lock(M&, adopt_lock_t)
        unique_lock(unique_lock&&)
        unique_lock& operator=(unique_lock&&)
        void lock() except +
        bool try_lock() except +
        bool try_lock_for[Duration](const Duration&) except +
        bool try_lock_until[Time](const Time&) except +
        void unlock() except +
        void swap(unique_lock&)
        M* release()
        M* mutex()
        bool owns_lock()
        bool operator bool()

    cppclass scoped_lock[M1=*, M2=*, M3=*, M4=*, M5=*, M6=*, M7=*, M8=*]:
        scoped_lock(...) except +

    cppclass once_flag:
        once_flag()

    void lock(...) except +
    int try_lock(...) except +
    void call_once[F](once_flag&, F, ...) except +
