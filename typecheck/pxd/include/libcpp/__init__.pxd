# What C++ has beside its library.

cdef extern from * nogil:
    ctypedef bint bool
    ctypedef void* nullptr_t
    nullptr_t nullptr
