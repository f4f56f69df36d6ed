cdef class Never:
    pass

cdef class Made:
    cdef int x
