from _ring_a cimport A

cdef class B:
    cdef public A a

cpdef int twice(int x)
