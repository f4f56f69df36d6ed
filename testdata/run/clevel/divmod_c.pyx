# divmod of C numbers, with and without the GIL.
cimport cython


def shorts(short a, short b):
    return divmod(a, b), cython.typeof(divmod(a, b))


def ints(int a, int b):
    q, r = divmod(a, b)
    return q, r


def mixed(long long a, int b):
    t = divmod(a, b)
    return t, t[0], t[1]


def unsigned_(unsigned int a, unsigned int b):
    return divmod(a, b)


def doubles(double a, double b):
    return divmod(a, b)


def floats(float a, double b):
    q, r = divmod(a, b)
    return q, r


def constant(int a):
    return divmod(a, 7), divmod(100, a)


@cython.cdivision(True)
def cdivided(int a, int b):
    return divmod(a, b), a // b, a % b


cdef long quotient(long a, long b) except? -1 nogil:
    cdef long q, r
    q, r = divmod(a, b)
    return q * 1000 + r


def without_gil(long a, long b):
    cdef long result
    with nogil:
        result = quotient(a, b)
    return result


def floats_without_gil(double a, double b):
    cdef double q, r
    with nogil:
        q, r = divmod(a, b)
    return q, r


def objects(a, int b):
    return divmod(a, b), divmod(a, 2.5)


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__


pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (5, 0)]
for f in (shorts, ints, mixed, doubles, floats, without_gil, floats_without_gil):
    print(f.__name__, [attempt(f, *p) for p in pairs])
print(unsigned_(7, 2), attempt(unsigned_, 1, 0), cdivided(-7, 2), cdivided(7, -2))
print(constant(-9), constant(9), attempt(constant, 0))
print(objects(-7, 2), objects(7.5, 2), attempt(objects, "a", 2))
print(doubles(7.5, -2), doubles(-0.0, 3), doubles(1e300, 1e-5)[1] < 1e-5, doubles(float("inf"), 2), floats(0.5, 0.25), doubles(5, float("inf")), doubles(-5, float("inf")), doubles(0.0, -3))
