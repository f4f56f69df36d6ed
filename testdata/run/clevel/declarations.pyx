# cython: language_level=3
# Declarations and calls: extern cpdef functions, typed unpacking, texts of None.
cimport cython
from functools import total_ordering as ordered

cdef extern from "math.h":
    cpdef double c_sqrt "sqrt"(double x)
    cpdef double fabs(double)

DEF PRIMES = (2, 3, 5, (7, "eleven"))


def show(f, *args):
    try:
        print(getattr(f, "__name__", f), args, f(*args))
    except Exception as e:
        print(getattr(f, "__name__", f), args, type(e).__name__, e)


def unpack_typed(seq):
    cdef int a = 0, b = 0
    try:
        a, b = seq
    except (TypeError, ValueError):
        pass
    return a, b


def primes(x):
    return x in PRIMES, PRIMES, len(PRIMES)


@ordered
cdef class Number:
    cdef int n

    def __init__(self, n):
        self.n = n

    def __eq__(self, Number other):
        return self.n == other.n

    def __ge__(self, Number other):
        return self.n >= other.n


def compare(int a, int b):
    x, y = Number(a), Number(b)
    return x < y, x <= y, x == y, x != y, x > y, x >= y


@cython.binding(False)
def plain(x):
    return x


class Holder:
    "The class's text."
    text = __doc__
    plain = plain


@cython.allow_none_for_extension_args(False)
def needs_list(list l):
    return len(l)


def none_texts(str s, list l):
    yield "x" in (s or "xyz")
    try:
        "x" in s
    except TypeError as e:
        yield str(e)
    try:
        str.upper(s)
    except TypeError as e:
        yield str(e)
    try:
        for i in reversed(l):
            pass
    except TypeError as e:
        yield str(e)


def delegate(it):
    return (yield from it)


print(c_sqrt(4), c_sqrt(x=9), fabs(-2))
for seq in ((1, 2), (1, "x"), ("x", 1), (1,)):
    show(unpack_typed, seq)
for x in (2, 7, (7, "eleven")):
    show(primes, x)
for pair in ((1, 2), (2, 2), (3, 2)):
    show(compare, *pair)
print(Holder.text, Holder().plain(3), Holder.plain(4))
show(needs_list, [1])
show(needs_list, None)
print(list(none_texts(None, None)))
inner = iter([1, 2])
g = delegate(inner)
print(g.gi_yieldfrom, next(g), g.gi_yieldfrom is inner)
print((lambda: (yield 1))().__next__())
show(ord, "ab")
show(ord, b"ab")
