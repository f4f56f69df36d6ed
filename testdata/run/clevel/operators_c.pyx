# cython.operator, checked shifts and abs, division warnings, typedefs of headers, casts to pointers.
cimport cython
cimport cython.operator
from cython.operator cimport dereference as deref, preincrement, postdecrement
import warnings

cdef extern from *:
    """
    typedef unsigned long wide_t;
    typedef signed char small_t;
    """
    ctypedef int wide_t
    ctypedef int small_t


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


def steps(int x):
    cdef int *p = &x
    cdef int[3] a = [1, 2, 3]
    cdef int i = 0
    y = preincrement(x), deref(p), postdecrement(x), x
    return y, cython.operator.preincrement(a[i]), cython.operator.postincrement(a[1]), a


@cython.overflowcheck(True)
def shift(int a, int b):
    return a << b


@cython.overflowcheck(True)
def absolute(int a):
    return abs(a)


@cython.cdivision(True)
@cython.cdivision_warnings(True)
def divide(int a, int b):
    return a // b, a % b


def wide(wide_t a, wide_t b, small_t c):
    return a + b, a * 2 - c, a >> 1, -c, ~c, a // b, a % b


def through(x):
    cdef void *p = <void *>x
    cdef void *none = <void *>None
    return <object>p is x, <object>none


def packed(int c):
    cdef bytes s = c
    return s, <bytes>c


show(steps, 5)
for a, b in ((1, 3), (1, 30), (1, 31), (0, 32), (1, -1), (-1, 3), (-1, 31), (3, 30)):
    show(shift, a, b)
for a in (-5, 5, 2**31 - 1, -2**31):
    show(absolute, a)
warnings.showwarning = lambda m, *rest: print('warning:', m)
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2)):
    show(divide, a, b)
show(wide, 2**63, 3, 100)
show(wide, 5, 2, -128)
show(wide, 5, 2, 128)
show(wide, 2**64, 2, 1)
show(through, [1])
for c in (0, 65, 255, 256, -1, -129):
    show(packed, c)
