# Subscripts: slices with __index__, custom __getitem__, assignment and deletion of slices of every builtin, and the errors.
def attempt(f, *a):
    try:
        print("=>", f(*a))
    except Exception as e:
        print("!!", type(e).__name__, e)


class Ix:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n, end="; ")
        return self.n


class Show:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)


s = Show()
print(
    s[1], s[:], s[1:], s[:2], s[::3], s[1:2:3], s[1, 2], s[1:2, ::3], s[...], s[...,], s[()], s[None], s[-1:None:-1], s[lambda: 0:1] .stop, s[[1]], s[{}])
s[1:2, 3] = 5
del s[::2], s[0]
s[()], s[:] = 1, 2
s[1] = s[2] = "chain"
sl = slice(1, 10, 2)
print(sl, sl.start, sl.stop, sl.step, sl.indices(5), slice(5), slice(None, 5) == slice(5), sl != slice(1, 10), slice(1, 2) < slice(1, 3), slice("a", [], None))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice("a").indices(5))
attempt(lambda: slice(1).indices(-1))
attempt(lambda: setattr(sl, "start", 5))
attempt(lambda: [slice(-100, 100, k).indices(7) for k in (1, -1, 3, -3, 2**70)])
seqs = [list(range(8)), tuple(range(8)), "abcdefgh", b"abcdefgh", bytearray(b"abcdefgh"), range(8), memoryview(b"abcdefgh")]
bounds = [None, 0, 3, -3, 7, 8, 100, -100, 2**80, -2**80]
for q in seqs:
    total = 0
    for i in bounds:
        for j in bounds:
            for k in (None, 1, -1, 2, -3, 2**80):
                total = total * 3 % 1000003 + len(q[i:j:k]) + sum(x if isinstance(x, int) else ord(x) for x in q[i:j:k])
    print(type(q).__name__, total)
for q in seqs:
    for i in (8, -9, 2**80, 1.0, "1", None, (1, 2), [], Ix(2), Ix(20), True):
        attempt(lambda: q[i])
    attempt(lambda: list(q[Ix(1):Ix(5):Ix(2)]))
    attempt(lambda: q[1:2:0])
    attempt(lambda: q["a":])
    attempt(lambda: q[1.5:])
    attempt(lambda: list(q[::None]))


def put(q, i, v):
    q[i] = v
    return q.tobytes() if isinstance(q, memoryview) else q


def cut(q, i):
    del q[i]
    return q


L = lambda: list(range(6))
for i, v in [(slice(1, 3), "xyz"), (slice(1, 3), []), (slice(3, 1), [9]), (slice(None, None, 2), "abc"), (slice(None, None, 2), "ab"), (slice(None, None, -1), range(6)), (slice(0, 0), [7]), (slice(100, 200), [8]), (slice(1, 2), 5), (slice(1, 2), None),
             (slice(None, None, 2), 5), (slice(2, 3), (x for x in "gen")), (Ix(2), "item"), (Ix(9), 0), ("a", 0), (slice(0, 2, 0), []), (slice(Ix(4), None), [1]), (-1, "last"), (1.0, 0), (slice(None), {"k": 1}), (slice(5, 1, -2), [0, 0])]:
    attempt(put, L(), i, v)
for i in (slice(1, 3), slice(None, None, 2), slice(4, 0, -2), slice(None), slice(9, 10), 0, -1, 6, -7, Ix(1), "x", None, 1.5, slice(0, 2, 0), slice(None, None, 2**80)):
    attempt(cut, L(), i)
for q in ((1, 2), "ab", b"ab", range(3), 5, None, {1, 2}, frozenset(), memoryview(bytearray(b"ab")), memoryview(b"ab"), iter([])):
    attempt(put, q, 0, 1)
    attempt(put, q, slice(0, 1), b"x")
    attempt(cut, q, 0)
    attempt(cut, q, slice(0, 1))
    attempt(lambda: type(q[0]).__name__)
B = lambda: bytearray(b"abcdef")
for i, v in [(0, 65), (0, 256), (0, -1), (0, "A"), (0, b"A"), (slice(0, 2), b"XYZ"), (slice(0, 2), [1, 2, 3]), (slice(0, 2), "no"), (slice(0, 2), 5), (slice(None, None, 2), b"123"), (slice(None, None, 2), b"12"), (9, 0), (slice(1, 4), []), (0, Ix(66))]:
    attempt(put, B(), i, v)
for i in (0, slice(0, 3), slice(None, None, 3), 9):
    attempt(cut, B(), i)
x = L()
x[2:4] = x
print(x)
x[:] = x[::-1]
x[::2], y = x[1::2], x[0]
print(x, y)
x[-2:] = []
x[len(x):] = ["end"]
del x[0], x[-1], x[1:3]
print(x)
a = [1, 2, 3]
a[0], a[1:], b = 9, "pq", a[0]
print(a, b)
