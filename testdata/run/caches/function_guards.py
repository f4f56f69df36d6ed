"""Calls of functions by their name, with the name rebound and the functions changed."""
import builtins


def f(a, b, *, c):
    return ("f", a, b, c)


def g(a, b=2, c=3):
    return ("g", a, b, c)


def h():
    return "h"


def use():
    return f(1, 2, c=3), f(1, b=2, c=3), f(a=1, b=2, c=3), g(1), g(1, 5), g(1, 2, 3), g(1, c=7), h()


def attempt(label, fn):
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)


print(use())
g.__defaults__ = (20, 30)
print(use())
g.__defaults__ = (30,)
attempt("fewer", lambda: g(1))
print(g(1, 2))
g.__defaults__ = None
attempt("none", lambda: g(1, 2))
print(g(1, 2, 3))
g.__defaults__ = (2, 3)
f.__kwdefaults__ = {"c": "kw"}
print(f(1, 2), f(1, 2, c=3))
f.__kwdefaults__ = None
attempt("no kw", lambda: f(1, 2))

old = h
h = lambda: "other h"
print(use()[-1])


class Callable:
    def __call__(self, *args, **kw):
        return (args, sorted(kw.items()))


keep = f
f = Callable()
print(use())
f = keep
h = old
print(use())
del h
attempt("deleted", use)
builtins.h = lambda: "builtin h"
print(use()[-1])
del builtins.h
attempt("deleted", use)
h = old
print(use()[-1])


# The same code, another function object.
def maker(n):
    def inner(a):
        return (n, a)

    def run():
        return inner(1)

    def swap(other):
        nonlocal inner
        inner = other

    return run, swap, inner


r1, s1, i1 = maker(1)
r2, s2, i2 = maker(2)
print(r1(), r2())
s1(i2)
print(r1(), r2())
s2(len)
attempt("len", r2)


# Builtins shadowed and not.
def lengths():
    return [abs(-1), max(1, 2), sorted([2, 1]), divmod(7, 2)]


print(lengths())
builtins_abs = builtins.abs
builtins.abs = lambda x: "abs"
max = lambda *a: "max"
print(lengths()[1:])
builtins.abs = builtins_abs
del max
print(lengths())


# A function that unbinds itself while it runs.
def once(a):
    global once
    once = None
    return [a] * 2


print(once(1))
attempt("once", lambda: once(1))


# Stars handed on.
def pack(*args, **kw):
    kw["more"] = len(args)
    return args, kw


def through(*args, **kw):
    return pack(*args, **kw)


def three(a, b, c):
    return (a, b, c)


class Tuple(tuple):
    pass


given = {"x": 1}
print(through(1, 2, **given), given)
print(pack(*Tuple((1, 2))), type(pack(*Tuple((1, 2)))[0]).__name__)
t = (1, 2, 3)
print(pack(*t)[0] is t or pack(*t)[0] == t, three(*t), three(*[1, 2], c=3))
attempt("few", lambda: three(*(1, 2)))
attempt("many", lambda: three(*(1, 2, 3, 4)))
attempt("twice", lambda: three(*t, **{"a": 1}))


# Counting calls: the limit holds for every way to call.
import sys


def endless(n):
    return endless(n + 1)


class Endless:
    def __init__(self, n=0):
        Endless(n + 1)

    def m(self):
        return self.m()

    @property
    def p(self):
        return self.p

    def __add__(self, other):
        return self + other

    def __getitem__(self, i):
        return self[i]

    def __call__(self):
        return self()


def generator():
    yield from generator()


e = Endless.__new__(Endless)
for fn in (lambda: endless(0), Endless, e.m, lambda: e.p, lambda: e + 1, lambda: e[0], e, lambda: list(generator())):
    try:
        fn()
    except RecursionError as err:
        print("RecursionError", str(err)[:32])


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


sys.setrecursionlimit(4000)
print(depth(3000))
sys.setrecursionlimit(300)
try:
    depth(1000)
except RecursionError:
    print("lower limit")
sys.setrecursionlimit(1000)
