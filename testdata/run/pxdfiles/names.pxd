cdef int shown(int left, int right) except -1

cdef class Documented:
    "The .pxd's text."
    cdef int n

cdef class Both:
    "The .pxd's text, which is not shown."

cdef class Neither:
    pass
