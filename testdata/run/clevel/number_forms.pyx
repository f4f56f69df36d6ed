# cython: cdivision=False
# Arithmetic of C, as Cython has it.
cimport cython
from libc.math cimport NAN, INFINITY, sqrt
DEF N = 4
DEF NAME = "text"
DEF LIST = (1, 2, 3)
IF N > 3 and NAME == "text":
    cdef int chosen = N
ELIF N:
    cdef int chosen = 0
ELSE:
    cdef int chosen = -1

def division(int a, int b, unsigned int u, double x):
    print(a // b, a % b, a / b, divmod(a, b), -a // b, -a % b, a // -b, a % -b)
    print(u // 7, u % 7, -u, ~u, u - 1, u >> 1, a >> 1, -a >> 1, a << 3)
    print(x // 3, x % 3, -x % 3, -x // 3, x ** 2, a ** 2, 2 ** a, x ** 0.5)
    with cython.cdivision(True):
        print(-a // b, -a % b, a % -b)
    for bad in (lambda: a // (b - b), lambda: a % (b - b), lambda: x / 0, lambda: a / (b - b)):
        try:
            print(bad())
        except ZeroDivisionError as e:
            print(type(e).__name__)

def mixed():
    cdef char c = 127
    cdef unsigned char uc = 255
    cdef short s = 32767
    cdef int i = 2147483647
    cdef long long ll = 9223372036854775807
    cdef size_t z = 5
    cdef Py_ssize_t ss = -5
    cdef float f = 0.1
    cdef long double ld = 0.5
    cdef bint t = 5, fl = 0
    print(c + 1, uc + 1, s + 1, <short>(s + 1), <unsigned>i + 1, ll, z, ss, f, <double>f, ld, t, fl, not t, t + t)
    print(<unsigned char>300, <signed char>200, <int>3.99, <int>-3.99, <bint>0.5, <long>True, <float>1.1, <double>3)
    print(0xff, 0o17, 0b101, 1_000, 0xFFFFFFFF, 1L if False else 2, 1U, 2LL, 3ULL, 1e3, 1j)
    print(1 if i else 2, i and z, i or z, not i, i == 2147483647 != 3, 1 < z < 10 > c - 130)
    print(i & 0xff, i | 1, i ^ 3, ~i, -i, +i, abs(-i), abs(ss), min(c, s), max(c, s, 5), min(f, 3), pow(2, 5), round(2.5), int(2.7))
    c = <char>(c + 1)
    print(c)
    i += 1 - 2
    i -= 1; i *= 2; i //= 3; i %= 1000; i <<= 2; i >>= 1; i |= 1; i &= 0xff; i ^= 2
    print(i)
    i **= 1
    a = b = i
    print(a, b, chosen, N, NAME, LIST, N * 2)
    try:
        c = 1000 + int("0")
    except OverflowError as e:
        print(e)
    for v in (-1, 2 ** 70, "x", 1.5, None):
        try:
            z = v
            print(z)
        except (OverflowError, TypeError) as e:
            print(type(e).__name__, e)
    print(NAN != NAN, INFINITY > 1e308, sqrt(16), <int>sqrt(17))

def complexes():
    cdef double complex z = 1 + 2j, w = 3
    cdef float complex fz = z
    print(z, w, z + w, z * w, z / w, -z, z.real, z.imag, z.conjugate(), abs(3 + 4j), z == w, z != w, fz)
    z.real = 5
    z.imag += 1
    print(z, complex(z), z * 2, 2 - z, 1j * z, <object>z)
    cdef complex o = z
    print(o.real, abs(o))
    try:
        print(z / (w - w))
    except ZeroDivisionError as e:
        print(e)
    cdef double complex arr[2]
    arr[0] = 1j
    arr[1] = arr[0] * arr[0]
    print(arr[1], arr)
    cdef double complex *p = &arr[1]
    print(p[0], p[0].imag)

@cython.overflowcheck(True)
def checked(int a, int b, unsigned int u, long long ll):
    for f in (lambda: a + b, lambda: a * b, lambda: -a - b - 2, lambda: u + u, lambda: u - 1 - u, lambda: ll * 2, lambda: a << 31):
        try:
            print(f())
        except OverflowError as e:
            print('overflow', e)
    try:
        print(a + b - 5)
    except OverflowError as e:
        print(e)
@cython.overflowcheck(True)
@cython.overflowcheck.fold(False)
def checked_sum(int a, int b, int c):
    try:
        return a + b - c
    except OverflowError as e:
        return str(e)
@cython.overflowcheck(True)
@cython.overflowcheck.fold(True)
def checked_fold(int a, int b, int c):
    try:
        return a + b - c
    except OverflowError as e:
        return str(e)
@cython.wraparound(False)
@cython.boundscheck(False)
def unchecked(list l, tuple t, str s, bytes b):
    cdef Py_ssize_t i = 1
    return l[i], t[i], s[i], b[i], l[0], s[0]
def nonechecked(list l):
    try:
        return l[0]
    except TypeError as e:
        return str(e)

division(7, 2, 100, 7.5)
mixed()
complexes()
checked(2147483647, 2, 0xffffffff, 2**62)
print(checked_sum(2147483647, 1, 5), checked_fold(2147483647, 1, 5), checked_sum(5, 6, 7), checked_fold(5, 6, 7))
print(unchecked([1, 2], (3, 4), 'ab', b'cd'), nonechecked([5]), nonechecked(None))
