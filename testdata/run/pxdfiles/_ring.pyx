# One half of a circle: circular.pyx is the other.
cimport circular

cdef int counter = 5

cdef class Node:
    cdef circular.Owner made(self):
        self.owner = circular.Owner()
        return self.owner

cdef int twice(int n) except? -1:
    if n < 0:
        raise ValueError(n)
    return 2 * n

def through(n):
    return circular.thrice(n)
