# Slices read, assigned, deleted and augmented on every sequence, with bounds of
# every kind, steps, subclasses and objects that only see the slice.
class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        if self.n is None:
            raise LookupError("no index")
        return self.n

    def __repr__(self):
        return "I%s" % self.n


class Show:
    def __getitem__(self, k):
        return "get", k

    def __setitem__(self, k, v):
        print("set", k, v, end="; ")

    def __delitem__(self, k):
        print("del", k, end="; ")


def attempt(f):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


bounds = [None, 0, 1, -1, 3, -3, 100, -100, True, 2**70, -2**70, Index(2), Index(-1)]
seqs = [[0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "abcde", "\u0416\U0001f600xyz", b"abcde", bytearray(b"abcde"), range(5), memoryview(b"abcde"), [], ""]


def total(x):
    return x.tolist() if isinstance(x, memoryview) else x


def reads(s):
    out = []
    for a in bounds:
        out.append((total(s[a:]), total(s[:a])))
        for b in (None, 2, -1, 2**70):
            out.append(total(s[a:b]))
            for c in (2, -1, -2):
                out.append(total(s[a:b:c]))
    return out


h = 0
for s in seqs:
    r = repr(reads(s))
    for ch in r:
        h = (h * 31 + ord(ch)) % 1000000007
    print(len(r), h, r[:60])
for s in seqs[:4] + [Show()]:
    for f in (lambda: s["a":], lambda: s[1.5:2], lambda: s[::0], lambda: s[:None:None], lambda: s[Index(None):], lambda: s[1:2, 3], lambda: s[...], lambda: s[1:Index("x")], lambda: s[:, 1], lambda: s[None], lambda: s[slice(1, 3)], lambda: s[slice(None)] is s, lambda: s[:] is s, lambda: s[()], lambda: s[[]:], lambda: s[True:Index(2)]):
        attempt(f)
    print()


def assign(kind, a, b, c, v):
    s = kind([0, 1, 2, 3, 4])
    try:
        if c is None:
            s[a:b] = v
        else:
            s[a:b:c] = v
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
    return list(s)


for kind in (list, bytearray):
    for a, b, c in ((1, 3, None), (None, None, None), (3, 1, None), (-2, None, None), (10, 20, None), (None, None, 2), (None, None, -1), (4, 0, -2), (1, 3, 1), (0, 5, 0), (Index(1), Index(2), None), (2, 2, 2)):
        print([assign(kind, a, b, c, v) for v in ([], [9], (7, 8), [5, 6, 7], b"xyz", range(2), "ab", 5, None, iter([1]), {3: 4}, (x for x in (1, 2)))])


def delete(a, b, c):
    s = [0, 1, 2, 3, 4, 5]
    t = bytearray(b"012345")
    del s[a:b:c], t[a:b:c]
    return s, t


print([delete(*x) for x in ((None, None, None), (1, 3, None), (None, None, 2), (None, None, -2), (5, 0, -3), (10, None, None), (3, 1, None), (-2, None, 1), (0, 2**70, 3))])


def augmented():
    s = [0, 1, 2, 3]
    s[1:2] += [9, 9]
    s[:1] *= 3
    s[-1:] += "xy"
    t = bytearray(b"abc")
    t[1:] += b"zz"
    t[0] += 1
    o = Show()
    try:
        o[1:2] += ("added",)
    except TypeError as e:
        print(e, end="; ")
    o[1:2, ::3] = 5
    del o[::-1], o[...], o[Index(1):]
    o["k"], o[0], o[-1:] = 1, 2, 3
    return s, t


print(augmented())


def self_assign():
    a = [1, 2, 3]
    a[1:] = a
    b = [1, 2, 3]
    b[::-1] = b
    c = [1, 2, 3]
    c[:0] = c[::2]
    c[len(c):] = [c]
    d = list(range(6))
    d[::2], d[1::2] = d[1::2], d[::2]
    e = [1, 2, 3, 4]
    e[1:3], e[0] = [e[0]], e[1:3]
    f = list("abc")
    f[1:1] = f[:] = "xy"
    return a, b, c[:-1], c[-1] is c, d, e, f


print(self_assign())


class L(list):
    def __getitem__(self, k):
        return "L", k

    def __setitem__(self, k, v):
        print("L set", k, v, end="; ")


l = L([1, 2, 3])
l[1:] = 5
l[0] += (1,)
print(l[1:], l[::2], l[-1], list(l))


def windows(s, n):
    return [s[i:i + n] for i in range(len(s) - n + 1)]


def rotate(s, k):
    k %= len(s) or 1
    return s[k:] + s[:k]


def chunks(s, n):
    out = []
    while s:
        head, s = s[:n], s[n:]
        out.append(head)
    return out


def palindrome(s):
    return s == s[::-1]


for s in ("abcde", [1, 2, 3], (1,), b"xyzw", ""):
    print(windows(s, 2), rotate(s, 2), rotate(s, -1), chunks(s, 2), palindrome(s), s[:-1], s[1:-1], s[-2:], s[:2][::-1], s[::-1][:2], s * 2 == s + s)


def matrix(m):
    m[0][1:] = [7, 8]
    col = [row[1] for row in m]
    m[1:] = [row[::-1] for row in m[1:]]
    for row in m:
        row[0:1] = []
    return m, col, [row[:] for row in m] == m


print(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
