# C++'s casts: reinterpret_cast[T](x) is reinterpret_cast<T>(x).

cdef extern from * nogil:
    T static_cast[T](...)
    T const_cast[T](...)
    T reinterpret_cast[T](...)
    T dynamic_cast[T](...) except +
