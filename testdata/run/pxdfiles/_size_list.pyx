cdef extern from *:
    ctypedef class _sized.Tup [object PyTupleObject]:
        pass
    ctypedef class _sized.Lst [object PyListObject]:
        pass

cdef class OfList(Lst):
    cdef public int a

cdef class OfTuple(Tup):
    pass

def get(x):
    o = OfList((1, 2))
    o.a = 4
    return o, o.a, OfTuple((1, 2))
