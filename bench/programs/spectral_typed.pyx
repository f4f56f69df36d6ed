from libc.math cimport sqrt
from libc.stdlib cimport malloc, free


cdef double item(int i, int j) noexcept:
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)


cdef void times(double *v, double *out, int n, bint transposed) noexcept:
    cdef int i, j
    cdef double s
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += (item(j, i) if transposed else item(i, j)) * v[j]
        out[i] = s


def run():
    cdef int n = 200, i
    cdef double uv = 0, vv = 0
    cdef double *u = <double *>malloc(n * sizeof(double))
    cdef double *v = <double *>malloc(n * sizeof(double))
    cdef double *t = <double *>malloc(n * sizeof(double))
    for i in range(n):
        u[i] = 1.0
    for _ in range(10):
        times(u, t, n, False)
        times(t, v, n, True)
        times(v, t, n, False)
        times(t, u, n, True)
    for i in range(n):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    free(u)
    free(v)
    free(t)
    return sqrt(uv / vv)
