# Orderings that follow from others, comparisons of builtin bases, None where it may not be passed, and del of public fields.
cimport cython
from functools import total_ordering as complete


@complete
cdef class Lt:
    cdef public int value

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


@cython.total_ordering
class Ge:
    value: cython.int

    def __init__(self, value):
        self.value = value

    def __ge__(self, Ge other):
        return self.value >= other.value

    def __eq__(self, Ge other):
        return self.value == other.value


for cls in Lt, Ge:
    a, b = cls(1), cls(2)
    print([a < b, a <= b, a > b, a >= b, a == b, a != b, b > a, b >= b, b <= a])


cdef class Items(list):
    def __eq__(self, other):
        return self is other or list(self) != list(other)


n = Items([1])
print(n == [1], n != [1], n == n, n != n, n < [2])


cdef class Number(int):
    def __eq__(self, other):
        return False


print(Number(3) == 3, Number(3) != 3)


cpdef hinted(a: Lt):
    return a.value


def none():
    a = None
    return hinted(a)


for f in none, lambda: hinted(None), lambda: hinted(object()):
    try:
        f()
    except TypeError as e:
        print(str(e).split("has incorrect")[0])
print(hinted(Lt(7)))


cdef class Holder:
    cdef public object thing
    cdef public list items


def delete():
    cdef Holder h = Holder()
    h.thing, h.items = 1, [2]
    del h.thing
    del h.items
    return h.thing, h.items


print(delete())
h = Holder()
h.thing = 3
del h.thing
print(h.thing)
