"""Extension types of another module."""
from _shared cimport Base, Derived
cimport _shared


cdef class Mine(Derived):
    cdef int extra

    cdef int twice(self) except -1:
        return 1000 + Base.twice(self)

    cdef int own(self):
        return self.extra + 3


class Py(Mine):
    def name(self, x):
        return "py%s" % x


def f(Base b):
    b.n += 1
    return b.n, b.twice(), b.name(), b.name(7), Base.stat(4), b.o


cdef _shared.Derived s = Derived()
m = Mine()
print(f(s), f(m), f(Py()), s.more(5), (<Derived>m).more(6), isinstance(m, _shared.Base), (<Mine>m).own())
print([c.__name__ for c in Mine.__mro__])
try:
    f(3)
except TypeError as e:
    print(e)
