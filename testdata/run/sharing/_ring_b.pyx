from _ring_a import A


cdef class B:
    def __init__(self, A a):
        self.a = a


cpdef int twice(int x):
    return 2 * x


def halves(x):
    from _ring_a import half
    return half(x), list(map(half, [x, x + 2]))
