# Modules that cimport each other, and import under the same names what they cimport.
import sys

from _ring_a cimport A, half, third
from _ring_b cimport B, twice
from _ring_a import A, half
from _ring_b import B, halves, twice as two

a = A(3)
cdef B b = B(a)
print(a.with_b(b).n, b.a is a, halves(8), two(4), twice(5), half(7))
print(A is sys.modules["_ring_a"].A, callable(half))
print(list(map(half, [9])), third(10))


def later():
    from _ring_b import twice
    return twice(21)


print(later())
