def add(a, b):
    return a + b


def attr(o):
    return o.x


def meth(o):
    return o.m(1)


def index(c, i):
    return c[i]


def length(c):
    return len(c)


def iterate(c):
    out = []
    for x in c:
        out.append(x)
    return out


class A:
    x = 1

    def m(self, v):
        return ("A", v)


class B:
    def __init__(self):
        self.x = 2

    def m(self, v):
        return ("B", v)


class C(A):
    @property
    def x(self):
        return 3


class S:
    __slots__ = ("x",)

    def __init__(self):
        self.x = 4

    m = staticmethod(lambda v: ("S", v))


class G:
    def __getattr__(self, n):
        return (lambda v: ("G", v)) if n == "m" else 5


things = [A(), B(), C(), S(), G()]
print([attr(t) for t in things * 3])
print([meth(t) for t in things * 3])
a = A()
for i in range(5):
    if i == 1:
        A.x = 10
    if i == 2:
        a.x = 20
    if i == 3:
        del a.x
        A.m = lambda self, v: ("patched", v)
    if i == 4:
        a.m = lambda v: ("instance", v)
        A.x = property(lambda self: "prop")
    print(attr(a), meth(a))
pairs = [(1, 2), (1.5, 2), ("a", "b"), ([1], [2]), (2**62, 2**62), ((1,), (2,)), (True, 1), (1j, 1), (b"a", b"b"), (2**100, -1)]
for _ in range(3):
    print([add(x, y) for x, y in pairs])
print([index(c, 1) for c in ([1, 2], (3, 4), "ab", {1: "one"}, b"xy", range(5), bytearray(b"ab"))] * 2)
print([length(c) for c in ([1], "ab", (), {1: 1}, {1, 2}, b"abc", range(4))] * 2)
print([iterate(c) for c in ([1], "ab", (1,), {1: 1}, {2}, b"a", range(2), (i for i in "g"), {3: 3}.items())] * 2)
