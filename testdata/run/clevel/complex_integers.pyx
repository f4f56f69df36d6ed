# Complex numbers of C integers.
cimport cython

cdef struct Point:
    int complex z

cdef int complex whole = 3
cdef unsigned char complex narrow


def basic(int complex a, int complex b):
    cdef int complex c = a + b
    cdef long complex l = a
    cdef double complex d = a
    l = l + a
    l = l * 2
    l += 1
    return c, a - b, a * b, a == b, a != b, -c, +c, c.conjugate(), l, d, l + 0.5


def mixed(int complex a, double d, long l, unsigned int u):
    return a + d, a + l, a + u, a * u, a - 5, 5 - a, a / 2, a / l, a == 2, a == l


def types(int complex a, double d, long l):
    cdef short complex s = 3
    cdef size_t complex z = 3
    return cython.typeof(a + d), cython.typeof(a + l), cython.typeof(a + 1), cython.typeof(s + s), cython.typeof(z), cython.typeof(a / 2)


def divided(int complex a, int complex b):
    return a / b


@cython.cdivision(True)
def cdivided(int complex a, int complex b):
    return a / b


def inplace(int complex a, int complex b):
    a += b
    a -= 1
    a *= b
    a /= 2
    return a


def cast(double complex z, o):
    return <int complex>z, <int complex>o, <double complex><int complex>z


def in_struct(z):
    cdef Point p
    p.z = z
    return p


def in_array():
    cdef int complex[3] a
    a[0] = 1
    a[1] = whole
    a[2] = a[1] * a[1]
    return a


def sums(z):
    global narrow
    narrow = z
    return narrow + narrow


cdef long complex square(long complex x) except *:
    if x == 0:
        raise ValueError(x)
    return x * x


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


show(basic, 1 + 2j, 3 - 4j)
show(basic, 4.7 - 2.9j, 3)
show(mixed, 3 - 4j, 2.5, 7, 3)
show(types, 1, 2, 3)
show(divided, 7 + 1j, 2)
show(divided, 1 + 2j, 3 + 4j)
show(divided, 1 + 2j, 0)
show(cdivided, 7 + 9j, -2)
show(cdivided, 17 + 12j, 3 + 4j)
show(inplace, 4 + 3j, 2 - 1j)
show(cast, 3.7 - 2.2j, 5.5j)
show(in_struct, 3 + 1j)
show(in_array)
show(sums, 200 + 1j)
show(basic, "x", 1)
print(square(2 + 1), square(<long complex>whole))
try:
    square(0)
except ValueError as e:
    print(e)
