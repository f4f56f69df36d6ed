# How calls behave in the small: return values of None, recursion limits, many arguments, calls in every position, callables stored everywhere, method objects kept and called later.
import functools
import operator
import sys


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, str(e)[:60])


def nothing(): pass
def early(x):
    if x: return
    return x
def multi(): return 1, 2
def chain(): return chain
def ident(x, /): return x
def infinite(n): return infinite(n + 1) + 1
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n) if n else 0


print(nothing(), early(1), early(0), multi()[1], chain()()()() is chain, (ident)(1), [ident][0](2), {"f": ident}["f"](3), (lambda: ident)()(4), ident(ident)(5))
attempt(lambda: infinite(0))
attempt(lambda: mutual_a(1))


class R:
    def __getattr__(self, n): return getattr(self, n + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
    def __hash__(self): return hash(self)
    def __add__(self, o): return self + o
    @property
    def p(self): return self.p


for f in (lambda r: repr(r), lambda r: r == 1, lambda r: r(), lambda r: len(r), lambda r: r[0], lambda r: bool(r), lambda r: hash(r), lambda r: r + 1, lambda r: r.p):
    try:
        f(R())
    except RecursionError as e:
        print("RecursionError", end=" ")
print()
limit = sys.getrecursionlimit()


def depth(n): return n if n == 0 else depth(n - 1)


print(depth(limit // 2), functools.reduce(lambda f, _: (lambda x: f(x) + 1), range(100), ident)(0))


class Acc:
    def __init__(self): self.items = []
    def add(self, *a, **k):
        self.items.append((a, k))
        return self
    def __call__(self, x): return self.add(x)
    fluent = property(lambda self: self.add)


a = Acc()
add, call, fl = a.add, a.__call__, a.fluent
add(1)(2).add(3, k=4).fluent(5)(6)
call(7)
print(a.items, add == fl, add.__self__ is a, Acc.add(a, 8) is a, len(a.items))
keep = {"bound": a.add, "cls": Acc, "unbound": Acc.add, "builtin": "x".join, "len": len, "partial": functools.partial(a.add, "p"), "getter": operator.attrgetter("items"), "caller": operator.methodcaller("add", "mc"), "type": type, "super": super(Acc, a).__init__, "str": str.upper, "descr": list.append, "int": (5).__add__}
a.items.clear()
for k, f in keep.items():
    args = {"bound": ("b",), "cls": (), "unbound": (a, "u"), "builtin": (["1", "2"],), "len": ("abc",), "getter": (a,), "caller": (a,), "type": (5,), "str": ("s",), "descr": ([], 1), "int": (3,)}.get(k, ())
    r = f(*args)
    print(k, r if isinstance(r, (str, int, list, type(None))) else type(r).__name__, end="; ")
print(a.items)


def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0=0, b1=1, b2=2, b3=3, b4=4, b5=5, b6=6, b7=7, *rest, k0=0, k1=1, k2=2, k3=3, k4=4, **kw): return (a0, a9, b0, b7, rest, k0, k4, sorted(kw))


print(many(*range(10)), many(*range(20)), many(0, 1, 2, *range(3, 9), a9="kw"), many(*range(9), a9=1, b7="b", k4=9, zz=1))
attempt(lambda: many(*range(9)))
attempt(lambda: many(*range(3), a5=1))
attempt(lambda: many(*range(10), a3=1))
args, kwargs = [1, 2], {"sep": "-"}
print(*args, **kwargs)
print(*args, *"ab", sep="", end="|\n", **{"file": sys.stdout})


def swap_args(a, b):
    a, b = b, a
    def inner(): return a, b
    return inner(), locals() == {"a": a, "b": b, "inner": inner}


print(swap_args(1, 2), (lambda: (yield 1))().__next__(), [*(lambda *a: a)(*"xy")], (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, d=5, z=6))
ops = [lambda x: x + 1, lambda x: x * 2, str, len, bool, [0, 1, 2].__getitem__, {True: "t", 1: "one"}.get]
v = 20
for op in ops: v = op(v)
print(v, [f(3) for f in ops[:3]], list(map(lambda f, x: f(x), ops, [1, "a", 2.5])), sorted(["b", "A"], key=str.lower), max("abc", key=lambda c: -ord(c)), dict(map(lambda p: p[::-1], {"k": 1}.items())))


def returns_in_try(how):
    try:
        if how == "try": return "try"
        if how == "raise": raise ValueError
    except ValueError:
        return "except"
    else:
        if how == "else": return "else"
    finally:
        if how == "finally": return "finally"
    return "end"


print([returns_in_try(h) for h in ("try", "raise", "else", "finally", "none")], (lambda x: x if x else (lambda: "deep")())(0), (lambda: ...)(), (lambda: None)(), (lambda: ())(), (lambda *, k=(lambda: "kwd")(): k)())
del nothing
attempt(lambda: nothing())
nothing = lambda: "rebound"
attempt(lambda: nothing())
ident, multi = multi, ident
print(ident(), multi(9))


def patchable(): return "original"
def caller(): return patchable()


print(caller(), end=" ")
old, patchable = patchable, lambda: "patched"
print(caller(), end=" ")
globals()["patchable"] = old
print(caller(), end=" ")
sys.modules[__name__].patchable = lambda: "by module"
print(caller(), end=" ")
patchable = 5
attempt(caller)
del patchable
attempt(caller)
