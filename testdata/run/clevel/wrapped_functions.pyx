# C functions as Python objects: docstrings, argument checks, and how typeof shows functions.
# Names of C types are parameters' names where no other stands.
cimport cython
from libc.math cimport sqrt


cdef struct point:
    int x


cdef double square(double x):
    return x * x


cdef bint both(long long a, unsigned int b) except -1:
    return a and b


cdef tuple objects(list a, dict b, c):
    return a, b, c


cdef class A:
    pass


cdef class B(A):
    pass


cdef A typed(A a, B b):
    return b


cdef point made(int x, float y):
    return point(x)


for f in <object>square, <object>both, <object>objects, <object>typed, <object>made, <object>sqrt:
    print(f.__doc__)

for call in (lambda: (<object>objects)(1, {}, 2), lambda: (<object>typed)(B(), A()), lambda: (<object>square)("x")):
    try:
        call()
    except TypeError as e:
        print(e)
print((<object>objects)(None, {1: 2}, c=3), (<object>made)(4, 1))

print(cython.typeof(sqrt), cython.typeof(square), cython.typeof(objects))
ctypedef double (*pointer_t)(double) noexcept nogil
cdef pointer_t pointer = sqrt
print(pointer(16))


cpdef named(short, long, x):
    return short, long, x


cdef class Fields:
    cdef list
    cdef list items

    cdef method(self, list, list other):
        return list, other


print(named(1, long=2, x=3))
