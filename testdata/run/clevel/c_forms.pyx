# Builtins, loops and tests that stay in C where their operands are C's.

cdef enum:
    LOW = 3


def extremes(int a, int b, unsigned int c, double d, long long e, short s):
    return (min(a, b), max(a, b), min(a, b, 5), max(c, 7), min(d, a), max(a, d, e), max(e, a), min(s, a), max(s, s), min(a, LOW),
            min(max(a, 0), 10))


cdef int clip(int x, int lo, int hi) noexcept nogil:
    return min(max(x, lo), hi)


def mixed(a, int b, double c):
    return max(a, b), min(b, c), max(c, float("nan")), max(float("nan"), c)


def backwards(int lo, int hi, unsigned char u):
    cdef int i
    cdef long j = 77
    cdef unsigned int k
    got = []
    for i in reversed(range(hi)):
        got.append(i)
    for j in reversed(range(lo, hi)):
        if j == 2:
            continue
        got.append(j)
        if j == -1:
            break
    else:
        got.append("else")
    for k in reversed(range(u)):
        got.append(k)
    for i in reversed(range(5, 2)):
        got.append("never")
    for i in reversed(range(0, 10, 3)):
        got.append(i)
    for x in reversed(range(3)):
        got.append(x)
    for i in reversed(range(3)):
        i = i * 2
        got.append(i)
    return got, i, j


def numbered(list items, s, tuple t, bytes b):
    cdef int i
    cdef Py_ssize_t n = 0
    cdef unsigned char c
    got = []
    for i, x in enumerate(items):
        if i == 1:
            continue
        got.append((i, x))
    for i, x in enumerate(s, 10):
        got.append((i, x))
    for k, x in enumerate(t):
        got.append((k, x))
        k = 100
    for n, (x, y) in enumerate(t):
        got.append((n, x, y))
    for i, c in enumerate(b):
        got.append((i, c))
    for i, n in enumerate(range(3, 6)):
        got.append((i, n))
    for p in enumerate(items):
        got.append(p)
    for i, x in enumerate([]):
        got.append("never")
    return got, i


def characters(str s):
    cdef Py_UCS4 c
    cdef int n = 0
    got = []
    for c in s:
        if c in "aeiou":
            got.append(c)
        elif c not in "xyz \u20ac\U0001F600":
            n += 1
        if c.isdigit() or c.isupper():
            got.append(ord(c))
    return got, n


def tests(str s):
    cdef Py_UCS4 c
    return [(c.isalnum(), c.isalpha(), c.isdecimal(), c.isdigit(), c.islower(), c.isnumeric(), c.isspace(), c.isupper()) for c in s]


def octets(bytes b):
    cdef unsigned char u
    cdef int i
    cdef long total = 0
    got = []
    for u in b:
        total += u
    for i in b:
        got.append(i)
        if i == 0:
            break
    return total, got


def rebound(str s):
    cdef Py_UCS4 c
    got = []
    for c in s:
        s = "other"
        got.append(c)
    return "".join(got), s


for args in (1, 2, 3, 2.5, 1 << 40, 7), (-5, -7, 4294967295, -0.5, -1, -3), (9, 9, 9, 9.0, 9, 9):
    print(extremes(*args))
print([clip(i, 2, 5) for i in range(8)], mixed(2.5, 3, 1.5), mixed("a" and 7, 3, 4.5))
print(backwards(-2, 4, 3), backwards(0, 0, 0))
print(numbered(["a", "b", "c"], "xy", ((1, 2), (3, 4)), b"\x00\xff"))
print(characters("The quick 7 brown \u20ac \U0001F600 xo"), characters(""), characters("\xe9A"))
print(tests("aZ5 \u0664\u2167\u00bd_\xdf"))
print(octets(b"ab\x7f\x00c"), octets(b""))
print(rebound("abc"))
