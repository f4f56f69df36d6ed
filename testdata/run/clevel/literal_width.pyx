# cython: language_level=3
# Small literals beside C integers: C computes as an int with them, whatever
# typeof says, and what overflows there stays wrapped in what follows.
cimport cython

cdef unsigned int hash33(bytes s, unsigned int size):
    cdef unsigned int h = 5381
    cdef unsigned char c
    for c in s:
        h = (h * 33 + c) % size
    return h

cdef unsigned int fnv(bytes s):
    cdef unsigned int h = 2166136261U
    cdef int c
    for c in s:
        h = (h ^ c) * 16777619
    return h

def show(unsigned int a, int b, short c, long d, unsigned char e):
    print(cython.typeof(a * 3), cython.typeof(b << 3), cython.typeof(c + 1), cython.typeof(e - 1))
    print((a * 3) % 1000, (a + 1) > 5, a * 2 // 3, (a - 1) % 7, -(a * 3) % 10, ~(a + 1) % 10)
    print((a << 4) >> 2, (a * 65537 + b) % 1000, a - 4294967295, (a ^ -1) % 100, (a + 1) / 2)
    print((b << 24) > 0, (b * 1000000) % 77, (b + 2000000000) // 3, (b << 31) >> 31)
    print(c * 30000, (c << 20) % 9, c - 40000, e * 20000000, (e << 26) > 0)
    print(d * 3, (d << 5) % 1001, d + 2147483648, a + 2147483648, a * 4294967296)
    cdef long wide = a * 3
    cdef unsigned long uwide = a - 5
    cdef double f = a * 3
    print(wide, uwide, f, a * 3 == 3, (a * 3 if b else 0))
    a *= 3
    b <<= 3
    print(a, b, a * 3 * 3 + b, (a * 3 + d) % 1000)

show(0xFFFFFFF0, 100, -32768, 1 << 40, 255)
show(1431655766, -70000, 32767, -5, 128)
show(3, 0, 0, 0, 0)
print(hash33(b"hello world, hello", 1000003), fnv(b"hello world"))
