cdef class H:
    cdef int n

cdef class K(H):
    cdef H next
