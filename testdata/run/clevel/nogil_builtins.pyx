# Builtins of C values in code without the GIL, and casts of what a header names.
cdef extern from *:
    """
    typedef float myreal;
    typedef short myint;
    """
    ctypedef double myreal
    ctypedef int myint
def casts():
    cdef myreal r = 2.75
    cdef myint i = 3
    return <double>r, <int>r, <myreal>1.5, <double>i, <float>r, <long>i
cdef double nog(double x, double y) noexcept nogil:
    cdef int i = int(x)
    cdef long l
    l = int(y)
    cdef double m = min(x, y)
    m = max(m, x, 3.5)
    m += abs(x)
    return m + i + l
cdef double cx(double complex z) noexcept nogil:
    return abs(z)
cdef (int, int) dm(int a, int b) noexcept nogil:
    return divmod(a, b)
cdef double dm2(double a, double b) noexcept nogil:
    q, r = divmod(a, b)
    return q + r
cdef long f3(long a, long b) noexcept nogil:
    return min(a, b) * max(a, b) + abs(a)
cdef float ff(float a) noexcept nogil:
    return abs(a)
cdef unsigned int uu(unsigned int a) noexcept nogil:
    return abs(a)
cdef bint bb(double a) noexcept nogil:
    return bool(a)
cdef double fl(int a) noexcept nogil:
    return float(a)
cdef int ret(double a) noexcept nogil:
    return int(a)
def block(double x):
    cdef int k
    with nogil:
        k = int(x)
    return k
print(casts(), nog(-2.7, 3.2), cx(3+4j), dm(-7, 2), dm2(-7.5, 2), f3(-3, 4), ff(-1.5), uu(4), bb(0.0), bb(2.0), fl(3))
print(ret(-3.9), block(7.9))
