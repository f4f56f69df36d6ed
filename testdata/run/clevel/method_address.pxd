cimport cython

@cython.final
cdef class P:
    cdef int n

    cdef inline int unused(self):
        return self.n + 1

    cdef all(self)
