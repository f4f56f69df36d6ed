# Types that pure mode declares by assignment, and NULL by the module's name.
import cython
from libc.stdlib cimport malloc, free
from cpython.ref cimport PyObject, _Py_REFCNT, Py_REFCNT

Pair = cython.struct(a=cython.int, b=cython.int)
Either = cython.union(i=cython.longlong, d=cython.double)
Doubles = cython.typedef(cython.p_double)
Number = cython.typedef(cython.int)


@cython.cclass
class Holder:
    _pair: cython.pointer[Pair]
    owner: cython.bint

    def __cinit__(self):
        self.owner = False
        self._pair = cython.NULL

    def __dealloc__(self):
        if self._pair is not cython.NULL and self.owner is True:
            free(self._pair)
            self._pair = cython.NULL

    @property
    def a(self):
        return self._pair.a if self._pair is not cython.NULL else None

    @staticmethod
    @cython.cfunc
    def of(pair: cython.pointer[Pair], owner: cython.bint = False) -> Holder:
        holder: Holder = Holder.__new__(Holder)
        holder._pair = pair
        holder.owner = owner
        return holder

    @staticmethod
    @cython.cfunc
    def make() -> Holder:
        p: cython.pointer[Pair] = cython.cast(cython.pointer[Pair], malloc(cython.sizeof(Pair)))
        if p is cython.NULL:
            raise MemoryError
        p.a = 17
        p.b = 4
        return Holder.of(p, owner=True)


@cython.cfunc
def pair(a: cython.int) -> Pair:
    s = cython.declare(Pair)
    s.a = a
    s.b = a * 2
    return s


def types(n: Number):
    e: Either
    e.d = 1.5
    d: cython.double = 2.5
    p: Doubles = cython.address(d)
    s = pair(n)
    return p[0], e.d, s.a, s.b, s


cdef struct Table:
    int add(int a, int b)
    int (*mul)(int a, int b)


cdef int plus(int a, int b):
    return a + b


cdef int times(int a, int b):
    return a * b


def table():
    cdef Table t = Table(plus, times)
    return t.add(3, 4), t.mul(3, 4)


def counts():
    x = [1]
    cdef PyObject *p = <PyObject *>x
    return Py_REFCNT(x) == _Py_REFCNT(p) + 0, _Py_REFCNT(p)


print(types(4), types.__annotations__)
print(Holder().a, Holder.make().a)
print(table(), counts())
