# cython.declare as a statement with keywords, and with values that fill C arrays.
import cython
import typing


def sizes(n):
    cython.declare(small=cython.int, big=cython.longlong)
    if n:
        cython.declare(inner=cython.double)
        inner = n
        small = n
        return sizeof(small), sizeof(big), inner, small
    return cython.typeof(small)


print(sizes(2), sizes(0))
try:
    sizes("x")
except TypeError as e:
    print(e)


class Mangled:
    def f(self, x):
        cython.declare(__x=cython.int)
        __x = x
        return __x


try:
    Mangled().f("a")
except TypeError as e:
    print(e)


def arrays():
    x = cython.declare(cython.int[4], list(range(4)))
    y = cython.declare(cython.int[2], [7, 8])
    z: cython.p_int = [1, 2, 3]
    x[2] = 42
    return [x[1], x[2], y[1], z[2]], x


print(arrays())

cdef class WithClassVars:
    cdef typing.ClassVar[int] count
    cdef int own
    count = 5


print(WithClassVars.count, hasattr(WithClassVars, "own"))
