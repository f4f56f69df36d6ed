cimport cython


def div(int a, int b):
    return a / b


def fdiv(int a, int b):
    return a // b


def mod(int a, int b):
    return a % b


def fdivd(double a, double b):
    return a // b


def modd(double a, double b):
    return a % b


def divd(double a, double b):
    return a / b


@cython.cdivision(True)
def cfdiv(int a, int b):
    return a // b


@cython.cdivision(True)
def cmod(int a, int b):
    return a % b


def udiv(unsigned int a, unsigned int b):
    return a // b, a % b


def ldiv(long a, long b):
    return a // b, a % b


def inplace(int a, int b):
    cdef int c = a
    a //= b
    c %= b
    return a, c


for a in (7, -7, 0):
    for b in (2, -2, 3, -3):
        print(a, b, div(a, b), fdiv(a, b), mod(a, b), fdivd(a, b), modd(a, b), divd(a, b), cfdiv(a, b), cmod(a, b), ldiv(a, b), inplace(a, b))
print(udiv(7, 2), udiv(2**32 - 1, 10))
for f in (div, fdiv, mod, fdivd, modd, divd, udiv, ldiv, inplace):
    try:
        print(f(1, 0))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
try:
    print(ldiv(-2**63, -1))
except Exception as e:
    print(type(e).__name__, e)
