cdef extern from *:
    ctypedef class _sized.Tup [object PyTupleObject]:
        pass

cdef class More(Tup):
    cdef int a
