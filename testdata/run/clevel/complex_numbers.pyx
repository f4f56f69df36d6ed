cimport cython
def ops(double complex a, double complex b):
    print(a+b, a-b, a*b, a/b, a==b, a!=b, -a, +a)
    cdef double complex c = a
    c.real = 5
    c.imag += 2
    print(c, c.real, c.imag, c.conjugate(), abs(c))
    print(f'{a**2:.10f}', f'{a**b:.10f}')
    return c == 0
def conv(x):
    cdef float complex f = x
    cdef long double complex l = x
    cdef double complex d = f
    return f, l, d, abs(l), abs(f)
def lit(double x):
    z = x + 2j
    cdef double complex w = 3
    w *= 1j
    return z, w, 1j, z == 2j, 3.5j*x
cdef double complex sq(double complex z) except *:
    if z == 0: raise ValueError(z)
    return z*z
cdef double complex sq2(double complex z):
    if z == 0: raise ValueError(z)
    return z*z
def callit(z):
    return sq(z), sq2(z)
def div(double complex a, double complex b):
    return a / b
@cython.cdivision(True)
def cdiv(double complex a, double complex b):
    return a / b
cdef struct S:
    double complex z
    int n
def st():
    cdef S s
    s.z = 1+2j
    s.z.real = 7
    s.n = 1
    cdef double complex arr[3]
    arr[0] = 1; arr[1] = 2j; arr[2] = s.z
    cdef double complex* p = arr
    p[1].imag = 9
    return s, arr, p[1].imag
def main():
    print(ops(1+2j, 3-4j)); print(conv(1)); print(conv(2.5)); print(conv(1-2j)); print(lit(2))
    print(callit(3j))
    for f in (lambda: sq(0), lambda: sq2(0), lambda: div(1,0), lambda: conv("x"), lambda: div(None, 1)):
        try: print(f())
        except Exception as e: print(type(e), e)
    print(st())
    print(cdiv(1, 2j))
main()

def powers(double x, double y, int i, int j):
    cdef double direct = x ** y
    cdef long whole = i ** j
    z = x ** y
    return direct, whole, f'{z:.9f}', x ** 2, i ** j
print(powers(2, 3, 3, 35), powers(-8, 2.5, 2, -1)[1:2], powers(-1, 0.5, 1, 1)[0])
def soft(double x, double y):
    z = x ** y
    cdef double d = z
    return d
try:
    print(soft(2, 0.5), soft(-2, 0.5))
except TypeError as e:
    print(e)
