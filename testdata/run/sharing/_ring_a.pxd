from _ring_b cimport B

cdef class A:
    cdef public int n
    cdef A both(self, B b)

cpdef int half(int x)
cdef inline int third(int x)
