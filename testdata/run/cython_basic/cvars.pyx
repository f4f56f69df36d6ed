cdef int g = 5
cdef double gd = 2.5
cdef object go = "obj"
cdef unsigned int gu


def locals_():
    cdef int i = 3, j = 4
    cdef long k
    cdef double d = 1.5
    cdef float f = 0.1
    cdef bint b = 5
    cdef char c = 65
    cdef unsigned char uc = 200
    cdef short s = -5
    cdef size_t sz = 10
    cdef Py_ssize_t n = -1
    cdef long long ll = 1LL << 40
    cdef object o = [1]
    cdef list l = [i, j]
    k = i * j
    return i, j, k, d, f == 0.1, b, c, uc, s, sz, n, ll, o, l


print(locals_())


def set_global(x):
    global g, gd, go
    g = x
    gd = x
    go = x
    return g, gd, go


print(set_global(7), gu)
for bad in ("x", None, 1.5, 2**40, -2**40):
    try:
        print(set_global(bad))
    except Exception as e:
        print(type(e).__name__, e)


def block():
    cdef:
        int a = 1
        double x, y = 2
        list z
    x = a
    z = None
    return a, x, y, z


print(block())


def promote(int i, long l, double d, unsigned int u):
    return i + l, i + d, i * u, l / 2, i // 2, -i, ~i, +d, not i


print(promote(3, 4, 1.5, 7))
print(promote(-3, 2**40, -0.0, 2**32 - 1))
