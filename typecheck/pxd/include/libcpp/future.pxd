# Results that come later.

from libcpp cimport bool
from libcpp.exception cimport exception_ptr


cdef extern from "<future>" namespace "std" nogil:
    enum class future_status(int):
        ready
        timeout
        deferred

    enum class future_errc(int):
        broken_promise
        future_already_retrieved
        promise_already_satisfied
        no_state

    cppclass shared_future[T]

    cppclass future[T]:
        future()
        future(future&&)
        future& operator=(future&&)
        shared_future[T] share()
        T get() except +
        bool valid()
        void wait() except +
        future_status wait_for[Duration](const Duration&) except +
        future_status wait_until[Time](const Time&) except +

    cppclass shared_future[T]:
        shared_future()
        shared_future(const shared_future&) except +
        shared_future(future[T]&&)
        shared_future& operator=(const shared_future&) except +
        const T& get() except +
        bool valid()
        void wait() except +
        future_status wait_for[Duration](const Duration&) except +
        future_status wait_until[Time](const Time&) except +

    cppclass promise[T]:
        promise() except +
        promise(promise&&)
        promise& operator=(promise&&)
        void swap(promise&)
        future[T] get_future() except +
        void set_value(...) except +
        void set_value_at_thread_exit(...) except +
        void set_exception(exception_ptr) except +
        void set_exception_at_thread_exit(exception_ptr) except +
