# cython: language_level=3
# C numbers: loops, arithmetic, arrays, structs, pointers.
cimport cython
from libc.math cimport sqrt, sin, floor, fabs
from libc.stdint cimport uint32_t, uint64_t, int64_t, uint8_t
from libc.stdlib cimport malloc, free
from libc.string cimport memset, strlen, strcmp, memcpy

cdef struct Point:
    int x
    double y

cdef enum Color:
    RED, GREEN, BLUE

ctypedef double (*Function)(double) nogil

cdef inline int clamp(int x, int lo, int hi): return min(max(x, lo), hi)
cdef double square(double x) noexcept nogil: return x * x
cdef double apply(Function fn, double x) noexcept nogil: return fn(x)
cdef int collatz(long long n) noexcept nogil:
    cdef int steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

def f_minmax(int n):
    cdef int i, t = 0
    for i in range(n): t += clamp(i, 10, 100)
    return t
def f_abs(int n):
    cdef int i
    cdef long t = 0
    for i in range(n): t += abs(i - 500)
    return t
def f_power(int n):
    cdef int i
    cdef double t = 0, x
    for i in range(n):
        x = i
        t += x ** 2
    return t
def f_divmod(int n):
    cdef int i, t = 0
    for i in range(1, n): t += (i * 7) // 3 + (i * 5) % 7
    return t
@cython.cdivision(True)
def f_cdivision(int n):
    cdef int i, t = 0
    for i in range(1, n): t += (i * 7) / 3 + (i * 5) % 7
    return t
def f_reversed(int n):
    cdef int i, t = 0
    for i in reversed(range(n)): t ^= i
    return t
def f_step(int n):
    cdef int i, t = 0
    for i in range(n, 0, -3): t ^= i
    return t
def f_while(int n):
    cdef int i = 0, t = 0
    while i < n:
        t += i & 3
        i += 2
    return t
def f_struct(int n):
    cdef Point p
    cdef int i
    p.x = 0; p.y = 0
    for i in range(n):
        p.x += i; p.y += 0.5
    return p.x, p.y
def f_struct_array(int n):
    cdef Point ps[16]
    cdef int i
    for i in range(16):
        ps[i].x = i; ps[i].y = 0
    for i in range(n):
        ps[i & 15].x += i
        ps[(i + 1) & 15].y += 1.5
    return ps[3].x, ps[4].y
def f_pointer(int n):
    cdef int *a = <int *>malloc(n * sizeof(int))
    cdef int *p
    cdef int i
    cdef long long t = 0
    for i in range(n): a[i] = i
    p = a
    while p < a + n:
        t += p[0]
        p += 1
    free(a)
    return t
def f_pointer_slice(int n):
    cdef int *a = <int *>malloc(n * sizeof(int))
    cdef int i
    cdef long long t = 0
    for i in range(n): a[i] = i
    for x in a[:n]: t += x
    free(a)
    return t
def f_array(int n):
    cdef double a[64]
    cdef int i
    cdef double t = 0
    for i in range(64): a[i] = i
    for i in range(n): t += a[i & 63]
    return t
def f_matrix(int n):
    cdef double m[8][8]
    cdef int i, j, k
    cdef double t = 0
    for i in range(8):
        for j in range(8): m[i][j] = i * j
    for k in range(n // 64):
        for i in range(8):
            for j in range(8): t += m[i][j] * m[j][i]
    return t
def f_complex(int n):
    cdef double complex z = 0, c = 0.3 + 0.2j
    cdef int i
    for i in range(n): z = z * z + c
    return z
def f_ctuple(int n):
    cdef (int, double) t = (0, 0.0)
    cdef int i
    for i in range(n): t = (t[0] + i, t[1] + 1.0)
    return t
def f_ternary(int n):
    cdef int i, t = 0
    for i in range(n): t += 1 if i & 1 else (2 if i % 3 == 0 else 3)
    return t
def f_compare_chain(int n):
    cdef int i, t = 0
    for i in range(n):
        if 10 < i <= 100 and i != 50: t += 1
    return t
def f_bits(int n):
    cdef uint32_t x = 2463534242u
    cdef int i, t = 0
    for i in range(n):
        x ^= x << 13
        x ^= x >> 17
        x ^= x << 5
        t += x & 1
    return t
def f_popcount(int n):
    cdef uint64_t x
    cdef int i, t = 0
    for i in range(n):
        x = i
        while x:
            x &= x - 1
            t += 1
    return t
def f_hash(int n):
    cdef uint64_t h = 14695981039346656037u
    cdef int i
    for i in range(n): h = (h ^ <uint8_t>i) * 1099511628211u
    return h
def f_size_t(size_t n):
    cdef size_t i, t = 0
    for i in range(n): t += i * i
    return t
def f_unsigned_down(unsigned int n):
    cdef unsigned int i = n
    cdef unsigned long t = 0
    while i > 0:
        i -= 1
        t += i
    return t
def f_libm(int n):
    cdef double t = 0
    cdef int i
    for i in range(n): t += sqrt(i) + fabs(i - 5.0) + floor(i / 3.0)
    return t
def f_sin(int n):
    cdef double t = 0
    cdef int i
    for i in range(n // 8): t += sin(i * 0.01)
    return t
def f_nogil(int n):
    cdef int i
    cdef double t = 0
    with nogil:
        for i in range(n): t += i * 0.5
    return t
def f_function_pointer(int n):
    cdef Function fn = square
    cdef double t = 0
    cdef int i
    for i in range(n): t += apply(fn, i)
    return t
def f_collatz(int n):
    cdef int i, t = 0
    for i in range(1, n // 64): t += collatz(i)
    return t
def f_float(int n):
    cdef int i
    cdef double t = 0
    for i in range(n): t += float(i) / (i + 1)
    return t
def f_int_of_double(int n):
    cdef int i
    cdef long t = 0
    for i in range(n): t += <long>(i * 1.7) + int(2.5)
    return t
def f_round(int n):
    cdef double x, t = 0
    cdef int i
    for i in range(n // 8):
        x = i * 0.37
        t += round(x)
    return t
def f_enum_if(int n):
    cdef int i, t = 0
    cdef Color c
    for i in range(n):
        c = <Color>(i % 3)
        if c == RED: t += 1
        elif c == GREEN: t += 2
        else: t += 3
    return t
def f_strlen(int n):
    cdef const char *s = b'hello, world'
    cdef size_t t = 0
    cdef int i
    for i in range(n): t += strlen(s + (i & 7))
    return t
def f_cstring_scan(int n):
    cdef const char *s = b'the quick brown fox jumps over the lazy dog'
    cdef const char *p
    cdef int i, t = 0
    for i in range(n // 32):
        p = s
        while p[0]:
            if p[0] == c'o': t += 1
            p += 1
    return t
def f_strcmp(int n):
    cdef char a[16]
    cdef char b[16]
    cdef int i, t = 0
    memset(a, 97, 15); a[15] = 0
    memcpy(b, a, 16)
    for i in range(n):
        b[3] = 97 + (i & 1)
        if strcmp(a, b) == 0: t += 1
    return t
def f_sieve(int n):
    cdef char *s = <char *>malloc(n)
    cdef int i, j, t = 0
    memset(s, 1, n)
    for i in range(2, n):
        if s[i]:
            t += 1
            for j in range(i * 2, n, i): s[j] = 0
    free(s)
    return t
def f_try_finally(int n):
    cdef int i, t = 0
    for i in range(n):
        try: t += i
        finally: t ^= 1
    return t
cdef int may_fail(int x) except -1:
    if x < 0: raise ValueError
    return x
cdef double may_fail_maybe(double x) except? -1:
    if x < 0: raise ValueError
    return x * 2
def f_except(int n):
    cdef int i, t = 0
    for i in range(n): t ^= may_fail(i)
    return t
def f_except_maybe(int n):
    cdef int i
    cdef double t = 0
    for i in range(n): t += may_fail_maybe(i)
    return t
@cython.overflowcheck(True)
def f_overflowcheck(int n):
    cdef long i, t = 0
    for i in range(n): t += i * 3
    return t
def f_int64_mix(int n):
    cdef int64_t a = 1, b = 7
    cdef int i
    for i in range(n):
        a = (a * 6364136223846793005LL + b) >> 3
        b ^= a
    return a ^ b
def f_untyped_int(int n):
    cdef int i
    t = 0
    for i in range(n): t += i
    return t
def f_sum_generator(int n):
    cdef int i
    return sum(i * 2 for i in range(n))
def f_any_all(int n):
    cdef int i
    return any(i > n for i in range(n)), all(i >= 0 for i in range(n))
