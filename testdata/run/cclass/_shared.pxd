cdef class Base:
    cdef public int n
    cdef object o
    cdef int twice(self) except -1
    cpdef str name(self, x=*)
    @staticmethod
    cdef int stat(int x)


cdef class Derived(Base):
    cdef double z
    cdef int more(self, int k) except -1
