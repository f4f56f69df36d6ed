# Asking threads to stop (C++20).

from libcpp cimport bool


cdef extern from "<stop_token>" namespace "std" nogil:
    cppclass stop_token:
        stop_token()
        stop_token(const stop_token&)
        stop_token& operator=(const stop_token&)
        bool stop_requested()
        bool stop_possible()
        void swap(stop_token&)
        bint operator==(const stop_token&)
        bint operator!=(const stop_token&)

    cppclass nostopstate_t:
        pass

    const nostopstate_t nostopstate

    cppclass stop_source:
        stop_source() except +
        stop_source(nostopstate_t)
        stop_source(const stop_source&)
        stop_source& operator=(const stop_source&)
        bool request_stop()
        void swap(stop_source&)
        stop_token get_token()
        bool stop_requested()
        bool stop_possible()
        bint operator==(const stop_source&)
        bint operator!=(const stop_source&)

    cppclass stop_callback[F]:
        ctypedef F callback_type
        stop_callback(const stop_token&, F) except +
