cimport _ring

cdef class Owner:
    cdef public list nodes
    cdef _ring.Node first

cdef int thrice(int n)
