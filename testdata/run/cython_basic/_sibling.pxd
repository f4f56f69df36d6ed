cdef struct Pair:
    int a
    int b

cdef enum:
    CONST_A = 77

cdef int triple(int x)

cdef inline int pair_sum(Pair p):
    return p.a + p.b
