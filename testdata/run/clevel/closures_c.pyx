# C variables that inner functions share: their values, addresses, items and fields.
cimport cython
from libc.stdlib cimport malloc, free
cdef struct P:
    int x
    double y
ctypedef int (*fn)(int)
cdef int twice(int a): return 2*a
def outer_ptr():
    cdef int n = 5
    cdef int *p = &n
    def inner():
        p[0] += 1
        return p[0]
    inner(); inner()
    return n
def outer_struct():
    cdef P s
    s.x = 3; s.y = 2.5
    def inner(k):
        s.x += k
        return s.x, s.y
    inner(4)
    return s, inner(1)
def outer_array():
    cdef int a[4]
    cdef int i
    for i in range(4): a[i] = i*i
    def inner(j):
        a[j] += 100
        return [a[i] for i in range(4)]
    r = inner(2)
    return r, a[2]
def outer_fn():
    cdef fn f = twice
    def inner(x): return f(x)
    return inner(4)
def outer_addr():
    cdef int n = 1
    cdef double d = 2.0
    def inner():
        nonlocal n
        cdef int *q = &n
        q[0] = 77
        d2 = &d
        d2[0] = 1.5
    inner()
    return n, d
def gen():
    cdef int a[3]
    cdef int i
    a[0] = 1; a[1] = 2; a[2] = 3
    cdef int *p = a
    cdef P s
    s.x = 4
    for i in range(3):
        yield p[i] + s.x
        p[i] += 1
        s.x += 1
    yield [p[0], p[1], p[2]]
def genexp():
    cdef P s
    s.x = 4
    cdef int a[3]
    a[:] = [1,2,3]
    cdef int *p = a
    g = (p[i] + s.x for i in range(3))
    return list(g), [x for x in a], sum(x for x in a)
def ucs():
    cdef unsigned long long big = 2**63 + 5
    cdef Py_UCS4 c = u'x'
    cdef float f = 1.5
    cdef bint b = True
    cdef char *s = b"abc"
    cdef const char *t = b"abc"
    cdef void *v = <void*>s
    def inner():
        nonlocal big
        big += 1
        return big, c, f, b, s, t, <char*>v
    return inner()
def lam():
    cdef P *p = <P*>malloc(sizeof(P))
    p.x = 9
    f = lambda: p.x
    r = f()
    free(p)
    return r
def args(int x, double complex z):
    def inner():
        nonlocal x
        x += 1
        return x, z
    return inner(), x
cdef class K:
    cdef int v
def ext():
    cdef K k = K()
    k.v = 3
    def inner():
        k.v += 1
        return k.v
    inner()
    return k.v
for f in (outer_ptr, outer_struct, outer_array, outer_fn, outer_addr, genexp, ucs, lam, ext):
    print(f.__name__, f())
print(list(gen()), args(1, 2j))
def unset():
    cdef int n
    def inner():
        return n
    n = 4
    return inner()
print(unset())
