# When defaults are evaluated, what they keep, and what happens when they are replaced.
def note(x):
    print("note", x)
    return x


def deco(f):
    print("deco", f.__name__, f.__defaults__, f.__kwdefaults__)
    return f


@deco
def f(a: note("ann a") = note("def a"), *, k: note("ann k") = note("def k"), l=note("def l")) -> note("ann ret"):
    return a, k, l


print(f(), f(1, k=2))


def acc(x, into=[]):
    into.append(x)
    return into


print(acc(1), acc(2), acc(3, []), acc(4), acc.__defaults__)
acc.__defaults__[0].clear()
print(acc(5))


def keyed(*, seen={}):
    seen[len(seen)] = True
    return len(seen)


print(keyed(), keyed(), keyed(seen={}), keyed.__kwdefaults__)
v = 1
def at_def(x=v, y=lambda: v): return x, y()
v = 2
print(at_def(), at_def(y=lambda x=v: x * 10))
fs = [lambda x, i=i: (x, i) for i in range(3)]
print([g(0) for g in fs], [g.__defaults__ for g in fs])


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


def g(a, b, c=3): return a, b, c


g.__defaults__ = (10, 20, 30)
attempt(lambda: g())
g.__defaults__ = (1, 2)
attempt(lambda: g(0))
attempt(lambda: g())
g.__defaults__ = None
attempt(lambda: g(1, 2))
del g.__defaults__
print(g.__defaults__)
attempt(lambda: g(1))
g.__defaults__ = ("x",)
attempt(lambda: g(1, 2))


def k(a, *, b, c=3): return a, b, c


attempt(lambda: k(1))
k.__kwdefaults__ = {"b": 20}
attempt(lambda: k(1))
attempt(lambda: k(1, c=5))
k.__kwdefaults__["c"] = 30
attempt(lambda: k(1))
k.__kwdefaults__ = None
attempt(lambda: k(1))
k.__kwdefaults__ = {"zzz": 1}
attempt(lambda: k(1, b=1, c=2))
attempt(lambda: k(1, b=1))
for bad in 5, [1], "ab":
    try:
        k.__defaults__ = bad
    except TypeError as e:
        print("defaults", e)
    try:
        k.__kwdefaults__ = bad
    except TypeError as e:
        print("kwdefaults", e)


class C:
    n = 5
    def m(self, x=n): return x
    n = 6
    def o(self, x=n, *, y=[n]): return x, y
    lam = lambda self, q=n: q


print(C().m(), C().o(), C().lam(), C.m.__defaults__, C.o.__kwdefaults__)


def failing():
    def inner(a=1, b=1 // 0, c=note("never")): pass


try:
    failing()
except ZeroDivisionError as e:
    print(e)


def sentinel(x=None, *, y=..., z=NotImplemented, w=()):
    return x is None, y is ..., z is NotImplemented, w


print(sentinel(), sentinel(0, y=0, z=0, w=0))


def recursive(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = recursive(n - 1) + recursive(n - 2)
    return memo[n]


print(recursive(50), len(recursive.__defaults__[0]))
