# cython: language_level=3
cimport cython
@cython.cdivision(True)
def f(int x, int y, short s, unsigned int u):
    return x/2, x/y, cython.typeof(x/2), cython.typeof(x/y), cython.typeof(s/2), cython.typeof(u/y), x//2, 7/2, cython.typeof(7/2)
def g(int x, int y):
    with cython.cdivision(True):
        return x/2, x/y
def h(int x, int y):
    return x/2, x/y
@cython.cdivision(True)
def k(int x, int y):
    x /= y
    return x
def k2(int x, int y):
    x /= y
    return x
@cython.cdivision(True)
def k3(int x):
    return x/2, 2/x



# C's division also between constants, enums and in declarations.
cdef enum E:
    E1 = 7

DEF A = 7
DEF B = -7


@cython.cdivision(True)
def constants(int x):
    cdef int a[7/2]
    return (7/2, -7/2, A/2, B/2, 5000000000/3, 7.0/2, 7/2.0, x/2.0, (-7)//2, True/2, E1/2, sizeof(a), 2.5/E1)


@cython.cdivision(True)
def types(unsigned char c, unsigned int u, long long l, Py_ssize_t n, size_t s, bint b):
    return (cython.typeof(c/c), cython.typeof(u/2), cython.typeof(l/u), cython.typeof(n/2), cython.typeof(s/2),
            cython.typeof(b/2), cython.typeof(7/2), cython.typeof(-7/2), cython.typeof(c/2.0))


@cython.cdivision(True)
def assigned(int x):
    cdef double d = x/2
    cdef float t = 1/3
    y = x/2
    n = 0
    for i in range(x/2):
        n += 1
    return d, t, y, n, cython.typeof(y), cython.typeof(d)


@cython.cdivision(True)
def objects(x, y):
    return x / y, (<object>7) / 2


def main():
    print(f(7, 2, 3, 4), f(-7, 2, -3, 4), g(7, 2), h(7, 2), k(7, 2), k2(7, 2), k3(7))
    print(constants(7))
    print(types(1, 2, 3, 4, 5, 1))
    print(assigned(9), assigned(-9))
    print(objects(7, 2), objects(7.0, 2))


main()
