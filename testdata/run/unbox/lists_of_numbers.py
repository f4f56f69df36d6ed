# Lists of numbers read and written in loops, where items are shared: what was
# taken out, put into other places or captured must not change with the list.
def swap_sums(a):
    kept = []
    for i in range(len(a)):
        x = a[i]
        kept.append(x)
        a[i] = a[i] * 2 + 0.5
        kept.append(a[i])
        a[i] += 1
    return kept, a


def alias(a):
    b = [a[0]] * 3
    c = a[:]
    t = (a[0], a[-1])
    d = {"k": a[0]}
    first = a[0]
    for i in range(4):
        a[0] += 1.5
        b[1] += a[0]
        a[-1] = a[-1] - first
    return a, b, c, t, d, first


def same_object(a):
    x = 1000.25
    a[0] = x
    a[1] = x
    y = a[0]
    out = []
    for _ in range(3):
        a[0] += 1.0
        out.append((a[0], a[1], x, y, a[1] is x, y is x))
    return out


def closures(a):
    fs = []
    for i in range(3):
        v = a[i]
        fs.append(lambda v=v: v)
        fs.append(lambda: v)
        a[i] *= 10
    return [f() for f in fs], a


def generator(a):
    for i in range(len(a)):
        yield a[i]
        a[i] += 1
        yield a[i]


def prefix(a):
    for i in range(1, len(a)):
        a[i] += a[i - 1]
    return a


def nested(m):
    for row in m:
        for j in range(len(row)):
            row[j] = row[j] / 2 + j
            row[j] -= 0.25
    m[0][0], m[-1][-1] = m[-1][-1], m[0][0]
    return m


def matmul(a, b):
    n, k, m = len(a), len(b), len(b[0])
    c = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            s = 0
            for x in range(k):
                s += a[i][x] * b[x][j]
            c[i][j] = s
    return c


def sieve(n):
    flags = [True] * n
    for i in range(2, n):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = False
    return [i for i in range(2, n) if flags[i]]


def histogram(values, n):
    h = [0] * n
    for v in values:
        h[v % n] += 1
        h[-1] -= v
    return h


def life(row, steps):
    for _ in range(steps):
        row = [row[i - 1] ^ row[(i + 1) % len(row)] for i in range(len(row))]
    return row


def bubble(a):
    n = len(a)
    swaps = 0
    for i in range(n):
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swaps += 1
    return a, swaps


def running_max(a):
    best = a[0]
    out = []
    for x in a:
        if x > best:
            best = x
        out.append(best)
    return out


def leave_in_place(a):
    x = a[1]
    a[1] = x
    a[1] = a[1]
    a[0] = a[1] = a[2]
    a[2] += a[0]
    return a, x, a[0] is a[1]


def while_list(a):
    i = 0
    s = 0
    while i < len(a) and a[i] >= 0:
        s += a[i]
        a[i] = s
        i += 1
    return s, i, a


def shared_default(x, acc=[0, 0.0]):
    acc[0] += x
    acc[1] += acc[0] / 2
    return acc[:]


class Box(list):
    def __getitem__(self, i):
        return list.__getitem__(self, i) + 100

    def __setitem__(self, i, v):
        list.__setitem__(self, i, v * 2)


data = [[1, 2, 3], [1.5, 2.5, -0.0], [2**62, 2**63, 2**64], [True, 2, 3.5], [1, "x", 3], [None, 1, 2], [float("nan"), 1.0, float("inf")], [255, 256, 257], [[1], [2], [3]], Box([1, 2, 3]), (1, 2, 3), [-1, 5, 2]]


def attempt(f, *args):
    try:
        r = f(*args)
        print(list(r) if hasattr(r, "__next__") else r, end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


for values in data:
    for f in (swap_sums, alias, same_object, closures, generator, prefix, bubble, running_max, leave_in_place, while_list):
        copy = type(values)(values)
        attempt(f, copy)
        print(copy if f is not same_object else len(copy), end="; ")
    print()
print(nested([[1, 2.5], [3, 2**60]]), matmul([[1, 2], [3, 4.5]], [[2**62, 1], [0.5, -1]]), sieve(40), histogram([1, 5, 2**64, -3, True], 4), life([0, 0, 1, 0, 1], 3))
attempt(nested, [[1, "x"], [2]])
attempt(matmul, [[1]], [[None]])
attempt(histogram, [1.5, 2], 3)
attempt(life, [1.5, 2], 1)
print([shared_default(x) for x in (1, 2.5, 2**63)], shared_default.__defaults__)
try:
    shared_default("x")
except TypeError as e:
    print(e, shared_default.__defaults__)
a = [1.5, 2.5]
snapshot = [a, a[:], tuple(a), dict(enumerate(a)), (x for x in a)]
for i in range(2):
    a[i] += 100
    a[i] *= 2
print(snapshot[:4], list(snapshot[4]))
x = a[0]
for _ in range(3):
    a[0] += 1
    print(x, a[0], x is a[0], end=" ")
print()
