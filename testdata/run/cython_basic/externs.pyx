from libc.math cimport sqrt, sin, pow as cpow, M_PI, floor, fabs
from libc.stdlib cimport abs as cabs, atoi
from libc.stdint cimport int32_t, uint8_t, int64_t

cdef extern from "math.h":
    double cos(double x)
    double c_hypot "hypot"(double, double)
    const double HUGE_VAL

cdef extern from "stdlib.h":
    long int strtol(char *, char **, int)

cdef extern from "ctype.h":
    int toupper(int c) nogil

cdef extern from *:
    """
    static int verbatim(int x) { return x * 3; }
    #define MACRO_VALUE 99
    """
    int verbatim(int)
    int MACRO_VALUE
    ctypedef int my_int "int"


def run(double x):
    cdef int32_t a = -5
    cdef uint8_t b = 250
    cdef my_int m = 4
    b += 10
    print(sqrt(x), sin(0), cos(0), cpow(2, 10), floor(-1.5), fabs(-2.5), c_hypot(3, 4))
    print("%.6f" % M_PI, cabs(-4), atoi(b"123"), strtol(b"ff", NULL, 16), toupper(97), a, b, m)
    print(verbatim(5), MACRO_VALUE, HUGE_VAL)


run(16)


def bench(int n):
    cdef double s = 0
    cdef int i
    with nogil:
        for i in range(n):
            s += sqrt(i)
    return s


print("%.4f" % bench(1000))
