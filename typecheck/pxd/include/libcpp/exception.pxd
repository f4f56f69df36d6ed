# Exceptions of the library, and exceptions as values.

from libcpp cimport bool


cdef extern from "<exception>" namespace "std" nogil:
    cppclass exception:
        exception()
        const char* what()

    cppclass bad_exception(exception):
        pass

    cppclass exception_ptr:
        exception_ptr()
        exception_ptr(const exception_ptr&)
        exception_ptr& operator=(const exception_ptr&)
        bool operator bool()
        bint operator==(const exception_ptr&)
        bint operator!=(const exception_ptr&)

    exception_ptr make_exception_ptr[E](E)
    exception_ptr current_exception()
    void rethrow_exception(exception_ptr) except +


cdef extern from "<typeinfo>" namespace "std" nogil:
    cppclass bad_typeid(exception):
        pass

    cppclass bad_cast(exception):
        pass


cdef extern from "<new>" namespace "std" nogil:
    cppclass bad_alloc(exception):
        pass


cdef extern from "<stdexcept>" namespace "std" nogil:
    cppclass logic_error(exception):
        logic_error(const char*) except +

    cppclass invalid_argument(logic_error):
        invalid_argument(const char*) except +

    cppclass domain_error(logic_error):
        domain_error(const char*) except +

    cppclass length_error(logic_error):
        length_error(const char*) except +

    cppclass out_of_range(logic_error):
        out_of_range(const char*) except +

    cppclass runtime_error(exception):
        runtime_error(const char*) except +

    cppclass range_error(runtime_error):
        range_error(const char*) except +

    cppclass overflow_error(runtime_error):
        overflow_error(const char*) except +

    cppclass underflow_error(runtime_error):
        underflow_error(const char*) except +
