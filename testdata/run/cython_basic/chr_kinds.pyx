# chr() of C integers, isinstance of extension types.
def f(int n):
    cdef int i
    cdef list l = []
    for i in range(n):
        l.append(chr(97 + (i & 15)))
    return ''.join(l)


def g(long long n):
    return chr(n)


def h(unsigned char n, signed char m):
    return chr(n), chr(n + 1000), chr(m)


cdef class A:
    pass


cdef class B(A):
    pass


class C(B):
    pass



print(f(20), g(0x1f600), h(200, 65), len(chr(0)))
for n in -1, 0x110000, 0x7fffffff:
    try:
        print(g(n))
    except ValueError as e:
        print(e)
try:
    h(1, -1)
except ValueError as e:
    print(e)
print([isinstance(x, A) for x in (A(), B(), C(), 1, A, None)], [isinstance(x, (B, str)) for x in (A(), C(), "s")])
