# Arithmetic behind a mask: exact, whether C or Python computes it.
def lcg(unsigned long long x, int n):
    out = []
    for i in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        out.append(x)
    return out


def fnv(bytes s):
    cdef unsigned int h = 2166136261
    cdef unsigned long long g = 14695981039346656037
    cdef long k
    for c in s:
        h = ((h ^ c) * 16777619) & 0xFFFFFFFF
        g = 0xFFFFFFFFFFFFFFFF & ((g ^ c) * 1099511628211)
    k = (h * 6364136223846793005 - 1) & 0x7FFFFFFFFFFFFFFF
    return h, g, k


def mixed(long a, int b, unsigned int u, short s, o):
    r = []
    r.append((a * 10000000019 - b) & 0xFFFFFFFF)
    r.append((-(a + 5000000000) | ~(b * 5000000000)) & 0xFFFFFFFFFFFF)
    r.append((u * 9000000000000000000 + s) & 0xFFFFFFFFFFFFFFFF)
    r.append((s - 99999999999999999999) & 0xFF)
    r.append((a * 10000000019) & 0x1FFFFFFFFFFFFFFFF)
    r.append((o * 10000000019 + a) & 0xFFFFFFFF)
    r.append((a // 3 * 10000000019) & 0xFFFFFFFF)
    r.append(((a * 10000000019) >> 3) & 0xFFFFFFFF)
    r.append(((a * 10000000019) & 0xFFFFFFFF) + 1.5)
    x = y = (a * 10000000019) & 0xFFFF
    r.append((x, y, x is y))
    return r


def narrow(long a):
    cdef unsigned char c
    cdef int i
    cdef double d
    c = (a * 10000000019) & 0xFF
    i = (a * 10000000019) & 0x7FFFFFFF
    d = (a * 10000000019) & 0xFFFFFFFF
    try:
        i = (a * 10000000019) & 0xFFFFFFFF
    except OverflowError:
        return c, i, d, "OverflowError"
    return c, i, d


print(lcg(42, 4), lcg(2**64 - 1, 3))
print(fnv(b"hello"), fnv(b""))
for a in (0, 1, -1, 2**62, -2**63, 2**63 - 1, 123456789):
    print(mixed(a, -7, 4000000000, -3, 5))
    print(mixed(a, 2**31 - 1, 0, 2**15 - 1, 10**30))
    print(narrow(a))
