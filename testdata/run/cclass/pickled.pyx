"""Pickling by fields."""
import copy
import pickle
import atexit


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


@atexit.register
def main():
    a = A(1, "two", 3.5)
    print(copy.copy(a).show(), copy.deepcopy(B(4).set(1, 2)).get())
    c = C(5).set("z")
    c.attr = 6
    c2 = copy.copy(c)
    print(c2.get(), c2.attr, type(c2).__name__)
    a.o = a
    a2 = copy.deepcopy(a)
    print(a2.o is a2)
    for x in (N(), K()):
        try:
            pickle.dumps(x)
        except TypeError as e:
            print(e)
    print(copy.copy(R(1)).get())
    a.o = None
