cimport cython
# The C function of a method, and methods with bodies in the .pxd that nothing calls.
from libc.math cimport abs

ctypedef int (*method)(object self, int x)

@cython.final
cdef class A:
    cdef method m

    cdef int one(self, int x):
        return x + 1

    cdef int two(self, int x):
        return x + 2

    def pick(self, bint first):
        if first:
            self.m = <method>&self.one
        else:
            self.m = <method>&self.two

    def run(self, int x):
        return self.m(self, x)




for a in (A(),):
    for first in (True, False):
        a.pick(first)
        print(a.run(4), end=" ")
print(abs(-3), abs(-2.5))


cdef class P:
    @cython.locals(x=int, x=int)
    def go(self):
        x = 1
        return self.all() + x

    cdef all(self):
        return 5

print(P().go())
