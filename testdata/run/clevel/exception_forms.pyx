# How C functions say that they raised, and callbacks.
from libc.stdlib cimport qsort, malloc, free
ctypedef int (*cmp_t)(const void *, const void *) noexcept nogil
ctypedef int (*may_raise)(int) except? -1
ctypedef void (*visitor)(int, void *) except *
cdef int a(int x) except -1:
    if x < 0: raise ValueError(x)
    return x
cdef int b(int x) except? -1:
    if x < -1: raise ValueError(x)
    return x
cdef void c(int x) except *:
    if x < 0: raise ValueError(x)
cdef int d(int x) except *:
    if x < 0: raise ValueError(x)
    return x
cdef int e(int x) noexcept:
    return x
cdef int f(int x):
    if x < 0: raise ValueError(x)
    return x
cdef double g(double x):
    if x < 0: raise ValueError(x)
    return x
cdef char *h(int x) except NULL:
    if x < 0: raise ValueError(x)
    return b"fine"
cdef list i(int x):
    if x < 0: raise ValueError(x)
    return [x]
cdef bint j(int x) except -1:
    if x < 0: raise ValueError(x)
    return x
cdef unsigned char k(int x) except 255:
    if x < 0: raise ValueError(x)
    return x
cdef struct P:
    int x
cdef P l(int x) except *:
    if x < 0: raise ValueError(x)
    return P(x)
cdef (int, int) m(int x):
    if x < 0: raise ValueError(x)
    return x, x
cdef int n(int x) except -1 nogil:
    if x < 0:
        with gil:
            raise ValueError(x)
    return x
cdef int o(int x) nogil except? -1:
    if x < 0:
        raise ValueError
    return x
cdef object p(int x) with gil:
    return x
cdef inline int q(int x) noexcept nogil: return x * 2
cpdef int r(int x, int y=5) except? -2: return x + y
cdef enum E:
    BAD = 7
    GOOD = 8
cdef E s(int x) except BAD:
    if x < 0: raise ValueError(x)
    return GOOD
cdef float t(float x) except? -1.5:
    if x < 0: raise ValueError(x)
    return x
DEF ERR = -9
cdef long u(int x) except ERR:
    if x < 0: raise ValueError(x)
    return x
cdef may_raise fp = b
cdef int compare(const void *x, const void *y) noexcept nogil:
    return (<int *>x)[0] - (<int *>y)[0]
cdef int compare_py(const void *x, const void *y) noexcept with gil:
    return (<int *>x)[0] % 10 - (<int *>y)[0] % 10
cdef void each(int n, visitor v, void *ctx) except *:
    for i in range(n):
        v(i, ctx)
cdef void collect(int x, void *ctx) except *:
    if x == 3:
        raise KeyError(x)
    (<list>ctx).append(x)

def run():
    for x in (5, -5):
        for name, fn in (('a', lambda: a(x)), ('b', lambda: b(x)), ('c', lambda: c(x)), ('d', lambda: d(x)), ('e', lambda: e(x)),
                         ('f', lambda: f(x)), ('g', lambda: g(x)), ('h', lambda: h(x)), ('i', lambda: i(x)), ('j', lambda: j(x)),
                         ('k', lambda: k(x)), ('l', lambda: l(x)), ('m', lambda: m(x)), ('n', lambda: n(x)), ('o', lambda: o(x)),
                         ('p', lambda: p(x)), ('q', lambda: q(x)), ('r', lambda: r(x)), ('s', lambda: s(x)), ('t', lambda: t(x)),
                         ('u', lambda: u(x)), ('fp', lambda: fp(x))):
            try:
                print(name, fn(), end='; ')
            except ValueError as err:
                print(name, 'raised', err, end='; ')
        print()
    cdef int arr[5]
    arr[:] = [53, 12, 38, 7, 21]
    qsort(arr, 5, sizeof(int), compare)
    print(arr)
    qsort(arr, 5, sizeof(arr[0]), &compare_py)
    print(arr)
    cdef cmp_t cc = compare
    qsort(<void *>arr, 5, sizeof(int), cc)
    print(arr)
    seen = []
    each(3, collect, <void *>seen)
    print(seen)
    try:
        each(5, collect, <void *>seen)
    except KeyError as err:
        print(seen, err)
    cdef int total = 0, v
    with nogil:
        for v in range(10):
            total += q(v)
        try:
            total += q(1)
        finally:
            total += 1
    print(total)
    cdef int *mem = <int *>malloc(4 * sizeof(int))
    if mem is NULL:
        raise MemoryError
    try:
        for v in range(4):
            mem[v] = v ** 2
        print([mem[v] for v in range(4)], mem[3])
    finally:
        free(mem)
run()
