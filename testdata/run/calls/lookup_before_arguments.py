import os.path, math


def f(tag, v=None):
    print(tag, end=" ")
    return v


def fail(tag):
    print(tag, end=" ")
    raise KeyError(tag)


class A:
    def __repr__(self):
        return "A"

    cls_attr = staticmethod(lambda *a: ("static", a))

    def __init__(self):
        self.own = lambda *a: ("own", a)
        self.log = []

    def m(self, *a):
        return "m", a

    def append(self, x):
        return "A.append", x

    @classmethod
    def c(cls, *a):
        return cls.__name__, a

    @property
    def p(self):
        print("property", end=" ")
        return lambda *a: ("p", a)

    def __call__(self, *a):
        return "called", a


class G(A):
    def __getattr__(self, name):
        print("getattr", name, end=" ")
        if name == "gone":
            raise AttributeError("gone!")
        return lambda *a: (name, a)


class S:
    __slots__ = ("fn", "obj")

    def m(self, x):
        return "S.m", x


def rebind(o):
    def new(self, *a):
        return "new", a
    type(o).m = new
    return 5


def rebind_own(o):
    o.own = lambda *a: ("rebound", a)
    o.m = lambda *a: ("instance m", a)
    return 6


def calls(o):
    for g in (lambda: o.m(f("arg", 1)), lambda: o.own(f("arg", 2), 3), lambda: o.p(f("arg")), lambda: o.cls_attr(f("arg")), lambda: o.c(f("arg")),
              lambda: o.none(f("arg")), lambda: o.append(f("arg")), lambda: o.append(fail("bad")), lambda: o.gone(fail("bad")), lambda: o.none(fail("bad")), lambda: o.m(fail("bad")),
              lambda: o.own(rebind_own(o)), lambda: o.m(rebind_own(o)), lambda: o.m(0 // f("zero", 0)), lambda: o.append(unknown_name), lambda: o.none(unknown_name), lambda: o.pop(f("arg")), lambda: o.insert(f("i", 0), f("v", 9)), lambda: o.get(f("k", "k"), f("d", "d")), lambda: o.startswith(fail("s")), lambda: o.append([x for x in fail("it")])):
        for i in range(2):
            try:
                print(g(), end="; ")
            except Exception as e:
                print(type(e).__name__, e, end="; ")
    print()


class L(list):
    def append(self, x):
        return "L.append", x


s = S()
s.fn = lambda *a: ("slot", a)
for o in (A(), G(), s, [1, 2], L(), {"k": 1}, "text", 5, None, 1.5, A, math, os.path, (1,), {1}, bytearray(b"x"), b"x", f, A().m, iter("a")):
    calls(o)
a = A()


def class_changes(a):
    out = []
    for i in range(3):
        out.append(a.m(i))
        out.append(a.m(rebind(a)))
        out.append(a.m(f("x", i)))
    return out


print(class_changes(A()))


def gen(o, p):
    o.append((yield 1))
    p.m((yield 2), (yield 3))
    print(p.own((yield 4)))
    o.append((yield from [5, 6]))
    return o


g = gen([0], A())
try:
    v = None
    while True:
        v = g.send(v) if type(v) is not int or v < 5 else next(g)
except StopIteration as e:
    print(e.value)


async def co(o, p):
    o.append(await sub(1))
    return p.m(await sub(2), o)


async def sub(x):
    return x

try:
    co([], A()).send(None)
except StopIteration as e:
    print(e.value)


def walrus(o):
    r = o.m((o := 5), o)
    return r, o


print(walrus(A()))


def deleted(o):
    def kill():
        nonlocal o
        o = None
        return 1
    return o.m(kill())


print(deleted(A()))
class Noisy:
    def __del__(self):
        print("del", end=" ")
    def m(self, *a):
        return len(a)
print(Noisy().m(f("before del")))
try:
    Noisy().m(fail("x"))
except KeyError as e:
    print(e)
try:
    Noisy().none(fail("x"))
except AttributeError as e:
    print(e)
    del e


class Starts(str):
    def startswith(self, x):
        return "mine", x

    endswith = None


def tails(s, parts):
    out = []
    for i in range(4):
        try:
            out.append((s.startswith(parts[i]), s.endswith(parts[i])))
        except Exception as e:
            out.append((type(e).__name__, str(e)))
    return out


for s in ("abca", "", Starts("ab"), b"ab", bytearray(b"ba"), None, 5, a):
    print(tails(s, ["a", "ca", ("x", "a")]), tails(s, [b"a", 1, None, ["a"]]))
