# References that nogil functions count, and nogil blocks in them.
import sys


cdef void reassign(x) noexcept nogil:
    with gil:
        x = [456]


cdef int make(int n) except -1 nogil:
    cdef int r = 0
    with gil:
        o = list(range(n))
        r = len(o)
        if n > 3:
            raise ValueError(n)
    return r


cdef int twice() noexcept nogil:
    with nogil:
        return 1


def test_reassign(x):
    before = sys.getrefcount(x)
    with nogil:
        reassign(x)
    reassign(x)
    return sys.getrefcount(x) - before


def test_make(int n):
    cdef int r
    with nogil:
        r = make(n)
    return r


def test_twice():
    cdef int r
    with nogil:
        r = twice()
    return r + twice()


print(test_reassign(object()))
print(test_make(2))
try:
    test_make(5)
except ValueError as e:
    print('ValueError', e)
print(test_twice())
