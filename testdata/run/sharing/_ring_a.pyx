from _ring_b import B


cdef class A:
    def __init__(self, n):
        self.n = n

    cdef A both(self, B b):
        return A(self.n + b.a.n + 2)

    def with_b(self, b):
        return self.both(b)


cpdef int half(int x):
    return x // 2


cdef inline int third(int x):
    return x // 3
