# Locks that readers share.

from libcpp cimport bool
from libcpp.mutex cimport adopt_lock_t, defer_lock_t, try_to_lock_t
from libcpp.mutex cimport adopt_lock, defer_lock, try_to_lock


cdef extern from "<shared_mutex>" namespace "std" nogil:
    cppclass shared_mutex:
        cppclass native_handle_type:
            pass
        shared_mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        void lock_shared() except +
        bool try_lock_shared()
        void unlock_shared()
        native_handle_type native_handle()

    cppclass shared_timed_mutex:
        shared_timed_mutex() except +
        void lock() except +
        bool try_lock()
        void unlock()
        bool try_lock_for[Duration](const Duration&) except +
        bool try_lock_until[Time](const Time&) except +
        void lock_shared() except +
        bool try_lock_shared()
        void unlock_shared()
        bool try_lock_shared_for[Duration](const Duration&) except +
        bool try_lock_shared_until[Time](const Time&) except +

    cppclass shared_lock[M]:
        ctypedef M mutex_type
        shared_lock()
        shared_lock(M&) except +
        shared_lock(M&, defer_lock_t)
        shared_lock(M&, try_to_lock_t) except +
        shared_lock(M&, adopt_lock_t)
        shared_lock(shared_lock&&)
        shared_lock& operator=(shared_lock&&)
        void lock() except +
        bool try_lock() except +
        bool try_lock_for[Duration](const Duration&) except +
        bool try_lock_until[Time](const Time&) except +
        void unlock() except +
        void swap(shared_lock&)
        M* release()
        M* mutex()
        bool owns_lock()
        bool operator bool()
