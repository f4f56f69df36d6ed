# distutils: libraries = m
# libm: results against the math module, errors through errno and the floating point flags, functions in tables.
from libc.errno cimport EDOM, ERANGE, errno
from libc.math cimport (INFINITY, M_PI, NAN, cbrt, erf, exp, fabs, fmod, frexp, hypot, isinf, isnan, ldexp, lgamma, log, modf,
                        nearbyint, nextafter, pow, remquo, sin, sqrt, tgamma)

cdef extern from "<fenv.h>" nogil:
    enum:
        FE_DIVBYZERO
        FE_INVALID
        FE_OVERFLOW
    int feclearexcept(int flags)
    int fetestexcept(int flags)

ctypedef double (*unary)(double) noexcept nogil

cdef struct entry:
    const char *name
    unary call

cdef entry table[7]
table[0] = entry(b"sin", sin)
table[1] = entry(b"exp", exp)
table[2] = entry(b"log", log)
table[3] = entry(b"sqrt", sqrt)
table[4] = entry(b"erf", erf)
table[5] = entry(b"lgamma", lgamma)
table[6] = entry(b"gamma", tgamma)


cdef double checked(unary f, double x) except? -1:
    errno = 0
    feclearexcept(FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW)
    cdef double y = f(x)
    if errno == EDOM or fetestexcept(FE_INVALID | FE_DIVBYZERO):
        raise ValueError("math domain error")
    if errno == ERANGE and fabs(y) > 1 or fetestexcept(FE_OVERFLOW):
        raise OverflowError("math range error")
    return y


def call(str name, double x):
    key = name.encode()
    cdef entry e
    for e in table:
        if e.name == key:
            return checked(e.call, x)
    raise KeyError(name)


def by_pointer(double x):
    cdef int exponent, quotient
    cdef double whole, fraction = frexp(x, &exponent)
    cdef double part = modf(x, &whole)
    cdef double rest = remquo(x, 3, &quotient)
    return fraction, exponent, ldexp(fraction, exponent), part, whole, rest, quotient


cdef double integrate(unary f, double a, double b, int n) nogil:
    cdef double sum = 0, h = (b - a) / n
    cdef int i
    for i in range(n):
        sum += f(a + (i + 0.5) * h)
    return sum * h


import math
for name in ("sin", "exp", "log", "sqrt", "erf", "lgamma", "gamma"):
    for x in (0.5, 1, 2.75, -1, -2.5, 710, 1e308, 0):
        try:
            ours = call(name, x)
        except (ValueError, OverflowError) as e:
            ours = type(e).__name__
        try:
            theirs = getattr(math, name)(x)
        except (ValueError, OverflowError) as e:
            theirs = type(e).__name__
        print(name, x, ours == theirs or type(ours) == type(theirs) == float and math.isclose(ours, theirs, rel_tol=1e-13))
for x in (10.25, -7.5, 0.0):
    print(by_pointer(x))
print(round(integrate(sin, 0, M_PI, 1000), 5), round(integrate(sqrt, 0, 1, 1000), 5))
print(isinf(INFINITY) != 0, isnan(NAN) != 0, cbrt(27), hypot(3, 4), pow(2, 0.5) == sqrt(2), fmod(-7, 3), nearbyint(2.5), nextafter(1, 2) > 1)
