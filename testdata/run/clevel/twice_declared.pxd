include "twice_declared.pxi"

cdef class Writer:
    cdef int n
    cdef write(self, Writer other, dict headers)
