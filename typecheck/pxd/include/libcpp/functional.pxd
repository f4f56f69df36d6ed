# Objects that are called.

from libcpp cimport bool, nullptr_t


cdef extern from "<functional>" namespace "std" nogil:
    cppclass function[T]:
        function() except +
        function(nullptr_t) except +
        function(T*) except +
        function(const function&) except +
        function[F](F) except +
        function& operator=(const function&) except +
        function& operator=(T*) except +
        function& operator=(nullptr_t)
        function& operator=[F](F) except +
        void swap(function&)
        bool operator bool()

    cppclass reference_wrapper[T]:
        reference_wrapper(T&) except +
        reference_wrapper(const reference_wrapper&) except +
        T& get()

    reference_wrapper[T] ref[T](T&)

    cppclass less[T=*]:
        less() except +
        bool operator()(const T&, const T&) except +

    cppclass less_equal[T=*]:
        less_equal() except +
        bool operator()(const T&, const T&) except +

    cppclass greater[T=*]:
        greater() except +
        bool operator()(const T&, const T&) except +

    cppclass greater_equal[T=*]:
        greater_equal() except +
        bool operator()(const T&, const T&) except +

    cppclass equal_to[T=*]:
        equal_to() except +
        bool operator()(const T&, const T&) except +

    cppclass not_equal_to[T=*]:
        not_equal_to() except +
        bool operator()(const T&, const T&) except +

    cppclass hash[T]:
        hash() except +
        size_t operator()(const T&) except +
