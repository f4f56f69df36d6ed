# A value or none (C++17).

from libcpp cimport bool


cdef extern from "<optional>" namespace "std" nogil:
    cppclass nullopt_t:
        pass

    nullopt_t nullopt

    cppclass optional[T]:
        ctypedef T value_type
        optional() except +
        optional(nullopt_t) except +
        optional(const optional&) except +
        optional(const T&) except +
        optional& operator=(nullopt_t)
        optional& operator=(const optional&) except +
        optional& operator=[U](const U&) except +
        bool has_value()
        T& value() except +
        T value_or[U](U&&) except +
        T& emplace(...) except +
        void reset()
        void swap(optional&) except +
        T& operator*()
        bool operator bool()
        bool operator!()
        bint operator==(const optional&)
        bint operator!=(const optional&)
        bint operator<(const optional&)
        bint operator>(const optional&)
        bint operator<=(const optional&)
        bint operator>=(const optional&)
        bint operator==(const T&)
        bint operator!=(const T&)
        bint operator<(const T&)
        bint operator>(const T&)
        bint operator<=(const T&)
        bint operator>=(const T&)
        bint operator==(nullopt_t)
        bint operator!=(nullopt_t)

    optional[T] make_optional[T](...) except +
