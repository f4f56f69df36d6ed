# Waiting until another thread says so.

from libcpp cimport bool
from libcpp.mutex cimport mutex, unique_lock


cdef extern from "<condition_variable>" namespace "std" nogil:
    enum class cv_status(int):
        no_timeout
        timeout

    cppclass condition_variable:
        cppclass native_handle_type:
            pass
        condition_variable() except +
        void notify_one()
        void notify_all()
        void wait(unique_lock[mutex]&) except +
        void wait[Pred](unique_lock[mutex]&, Pred) except +
        cv_status wait_for[Duration](unique_lock[mutex]&, const Duration&) except +
        bool wait_for[Duration, Pred](unique_lock[mutex]&, const Duration&, Pred) except +
        cv_status wait_until[Time](unique_lock[mutex]&, const Time&) except +
        bool wait_until[Time, Pred](unique_lock[mutex]&, const Time&, Pred) except +
        native_handle_type native_handle()

    cppclass condition_variable_any:
        condition_variable_any() except +
        void notify_one()
        void notify_all()
        void wait[Lock](Lock&) except +
        void wait[Lock, Pred](Lock&, Pred) except +
        cv_status wait_for[Lock, Duration](Lock&, const Duration&) except +
        bool wait_for[Lock, Duration, Pred](Lock&, const Duration&, Pred) except +
        cv_status wait_until[Lock, Time](Lock&, const Time&) except +
        bool wait_until[Lock, Time, Pred](Lock&, const Time&, Pred) except +

    void notify_all_at_thread_exit(condition_variable&, unique_lock[mutex]) except +
