# "complex" is C's type where a type is meant, and Python's class elsewhere.
import cython

cdef complex start = 1


cdef double size(complex a) nogil:
    return abs(a)


cdef complex twice(complex a) noexcept nogil:
    return a * 2 + a.conjugate()


def names(complex a, x: complex):
    cdef complex b = a
    return cython.typeof(a), cython.typeof(b), cython.typeof(x), cython.typeof(start), cython.typeof(<complex>a)


def values(complex z=1j):
    cdef double three = 3
    c = <complex>three
    return size(z), twice(z), z.real, z.imag, c, sizeof(z), isinstance(z, complex), complex(1, 2), complex


def annotated(x: complex):
    return x


cdef class Holder:
    cdef public complex z

    def __init__(self, z):
        self.z = z


print(names(1, 2j), start)
print(values(), values(3 + 4j), values(2))
print(Holder(3).z, Holder(1j).z)
for bad in (1, 2.0, "s"):
    try:
        annotated(bad)
    except TypeError as e:
        print(e)
try:
    values("s")
except TypeError as e:
    print(type(e).__name__)
