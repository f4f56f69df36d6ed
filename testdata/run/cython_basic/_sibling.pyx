cdef int triple(int x):
    return x * 3
