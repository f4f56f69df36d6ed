cdef class Sized:
    cdef public int a, b, c
    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c


Tup = tuple
Lst = list
