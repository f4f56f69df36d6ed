cimport circular

cdef class Node:
    cdef public int value
    cdef circular.Owner owner
    cdef circular.Owner made(self)

cdef int twice(int n) except? -1
cdef int counter
