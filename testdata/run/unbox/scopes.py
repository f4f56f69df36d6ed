# Generators, closures, comprehensions, classes and nested functions that share numbers.
def evens(n):
    i = 0
    t = 0.0
    while i < n:
        got = yield i, t
        if got is not None:
            i = got
        i += 2
        t = t + i / 4
    return i


def accumulate(items):
    t = 0
    for x in items:
        t += x
        yield t


def delegating(n):
    r = yield from evens(n)
    for i in range(2):
        r = r * 2
        yield r


def counter():
    n = 0

    def step(k):
        nonlocal n
        for i in range(k):
            n += i * 2
        return n
    return step


def late(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i * i)
    i = i + 1
    return [f() for f in fs]


def cells(n):
    total = 0
    for i in range(n):
        total += i

        def f():
            return total
    return f(), total


def comps(n, k):
    a = [i * k for i in range(n)]
    b = {i: i / 2 for i in range(n)}
    c = sum(i * i for i in range(n))
    d = [[i + j * k for j in range(i)] for i in range(n)]
    e = [x for x in a if x % 2 == 0 and x > k]
    return a, b, c, d, e


def walrus(n):
    out = []
    i = 0
    while (i := i + 1) < n:
        out.append((k := i * 2) + k)
    return out, i


def chained(a, b, c):
    n = 0
    for i in range(3):
        if a < b + i < c:
            n += 1
        x = y = i * 2
        x += 1
        n += y - x
    return n


def late_global(n):
    global G
    G = 0
    for i in range(n):
        G += i * 1.5
    return G


class C:
    k = 3
    squares = [0]
    for i in range(4):
        squares.append(i * i)

    def __init__(self, n):
        self.n = n

    def run(self, m):
        for i in range(m):
            self.n += i * self.k
            self.n = self.n - 0.5
        return self.n


def star(*args, **kw):
    t = 0
    for a in args:
        t += a
    for k in kw:
        t += kw[k] * 2
    return t


def default(n, step=2, *, scale=1.5):
    t = 0
    for i in range(n):
        t += step * scale - i
    return t


def exec_locals(n):
    t = 0
    for i in range(n):
        t += i
    return eval("t * 2 + i")


g = evens(20)
print(next(g), g.send(None), g.send(11), next(g), list(g))
print(list(accumulate([1, 2, 3.5, 2**63, True])))
print(list(delegating(5)))
s = counter()
print(s(3), s(4), s(0))
print(late(3), cells(4))
print(comps(5, 2), comps(4, 0.5))
print(walrus(4), chained(0, 1, 3), chained(0.5, 2**64, 2**65))
print(late_global(4), G)
print(C.squares, C(1).run(3), C(2**70).run(2), C.i)
print(star(1, 2.5, a=3, b=4), star("a") if False else "")
print(default(3), default(3, 1), default(3, scale=2), default(2, 10**20))
try:
    print(exec_locals(4))
except NameError as e:
    print("NameError")
