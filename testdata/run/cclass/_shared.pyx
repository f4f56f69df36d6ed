"""Classes for pickled and modules."""


cdef class A:
    cdef int i
    cdef public object o
    cdef double d

    def __init__(self, i=0, o=None, d=0):
        self.i, self.o, self.d = i, o, d

    def show(self):
        return self.i, self.o, self.d


cdef class B(A):
    cdef list extra

    def set(self, *a):
        self.extra = list(a)
        return self

    def get(self):
        return self.extra, self.show()


class C(B):
    pass


cdef class N:
    cdef int *p


cdef class K:
    def __cinit__(self):
        pass


cdef class R:
    cdef int x

    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return R, (self.x + 1,)

    def get(self):
        return self.x


cdef class Base:
    def __cinit__(self, *a, **k):
        self.n = 21
        self.o = [1]

    cdef int twice(self) except -1:
        return 2 * self.n

    cpdef str name(self, x=5):
        return "base%s" % x

    @staticmethod
    cdef int stat(int x):
        return x + 1


cdef class Derived(Base):
    cdef int more(self, int k) except -1:
        return self.twice() + k
