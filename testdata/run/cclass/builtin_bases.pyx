"""Subclasses of builtin classes, and Python mixins."""


cdef class D(dict):
    cdef int hits

    def __getitem__(self, k):
        self.hits += 1
        return dict.__getitem__(self, k) * 2

    def count(self):
        return self.hits


cdef class L(list):
    cdef object tag

    def __init__(self, *a):
        list.__init__(self, a)
        self.tag = "T"

    def both(self):
        return self.tag, len(self)


cdef class E(Exception):
    cdef readonly int code

    def __init__(self, code, *args):
        Exception.__init__(self, code, *args)
        self.code = code


cdef class S(set):
    def twice(self):
        return len(self) * 2


class Mixin:
    __slots__ = ()

    def mixed(self):
        return "mixed", self.value()


cdef class Base:
    cdef int n

    def value(self):
        return self.n


cdef class M(Base, Mixin):
    def __cinit__(self):
        self.n = 12


cdef class MM(M):
    def value(self):
        return "mm"


d = D(a=1, b=2)
print(d["a"], d["b"], d.count(), len(d), sorted(d))
l = L(1, 2, 3)
l.append(4)
print(l, l.both(), l == [1, 2, 3, 4])
try:
    raise E(5, "text")
except E as e:
    print(e.code, e.args, isinstance(e, E))
print(S([1, 2]).twice(), M().mixed(), MM().mixed(), [c.__name__ for c in MM.__mro__])
d["self"] = d
l.append(l)
del d, l
import gc
gc.collect()
