# What stands for "..." of a C function: C values as they are, bytes as char *, floats and bools as numbers.
from libc.stdio cimport snprintf


def literals():
    cdef char buf[100]
    n = snprintf(buf, 100, "%s %d %.2f %c %ld", b"bytes", 3, 2.5, <int>b'x', <long>7)
    return n, (<object>buf).decode()


def variables(bytes b, int i, double d, float f, bint t):
    cdef char buf[100]
    cdef char *p = b
    snprintf(buf, 100, "%s %s %d %.3f %.1f %d", b, p, i, d, f, t)
    return (<object>buf).decode()


print(literals())
print(variables(b"abc", -5, 1.125, 2.5, True))
