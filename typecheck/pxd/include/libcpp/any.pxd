# One value of any type (C++17).

from libcpp cimport bool
from libcpp.typeinfo cimport type_info


cdef extern from "<any>" namespace "std" nogil:
    cppclass any:
        any() except +
        any(const any&) except +
        any[T](const T&) except +
        any& operator=(const any&) except +
        any& operator=[T](const T&) except +
        T& emplace[T](...) except +
        void reset()
        void swap(any&)
        bool has_value()
        const type_info& type()

    T any_cast[T](const any&) except +
    T* any_cast[T](any*)
    any make_any[T](...) except +
