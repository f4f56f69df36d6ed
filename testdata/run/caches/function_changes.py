# Functions called by name while they change: rebound, decorated late, defaults
# and keyword defaults replaced, attributes, methods borrowed by other classes,
# recursion through a changed name, partial, bound methods kept.
import functools


def f(a, b=2, *, c=3):
    return a, b, c


def call():
    out = []
    for g in (lambda: f(1), lambda: f(1, 5), lambda: f(1, c=9), lambda: f(b=1, a=2), lambda: f(*(1,), **{"c": 0}), lambda: f(), lambda: f(1, 2, 3), lambda: f(1, d=4), lambda: f(1, a=2)):
        try:
            out.append(g())
        except TypeError as e:
            out.append(str(e)[:45])
    return out


print(call())
f.__defaults__ = (7,)
print(call())
f.__defaults__ = (7, 8)
print(call())
f.__defaults__ = None
print(call())
f.__kwdefaults__ = {"c": "kw"}
print(call())
f.__kwdefaults__ = None
print(call())
f.__kwdefaults__ = {}
f.__defaults__ = ()
print(call())


def f(a, b=0):
    return "second", a, b


print(call())
original = f
f = functools.lru_cache(None)(f)
print(call()[:3], f.cache_info().hits)
f = functools.partial(original, b="partial")
print(call()[:4])
f = type("Callable", (), {"__call__": lambda self, *a, **k: ("object", a, k)})()
print(call())
type(f).__call__ = lambda self, *a: ("changed", a)
print(call())
f = len
print(call()[:2])
f = dict
print(call()[2:5])
f = None
print(call()[:1])
f = original


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


kept = fact
print(fact(5))
fact = lambda n: "replaced"
print(kept(5) if not isinstance(kept(1), str) else "", end=" ")
fact = kept
print(kept(5))


def trace(g):
    @functools.wraps(g)
    def wrapper(*a):
        depth.append(a)
        return g(*a)
    return wrapper


depth = []
fact = trace(fact)
print(fact(4), depth, fact.__name__, fact.__wrapped__ is kept)


class A:
    def m(self, x=1):
        return type(self).__name__, "A.m", x

    def use(self):
        return self.m(), self.m(5), self.helper()

    def helper(self):
        return "helped"


class B:
    m = A.m

    def use(self):
        return "B.use"

    helper = A.helper


a, b = A(), B()
bound = a.m
print(a.use(), b.m(), A.use(b), bound(2), bound.__self__ is a, bound.__func__ is A.m)
A.m = lambda self, x=0: ("lambda", x)
print(a.use(), b.m(), bound(3), bound.__func__ is A.m)
A.m.__defaults__ = ("new default",)
print(a.use())
a.m = bound
print(a.use()[:2], a.m is bound)
del A.m
print(a.use()[:1])
del a.m
try:
    a.use()
except AttributeError as e:
    print(e)


def counter(n=[0]):
    n[0] += 1
    counter.calls = getattr(counter, "calls", 0) + 1
    return n[0], counter.calls


print([counter() for _ in range(3)], counter.__defaults__)
counter.__defaults__ = ([100],)
print(counter(), counter.__dict__)


def late(x):
    return helper(x) + helper(x)


def helper(x):
    return x


first = late(2)
old = helper


def helper(x, scale=10):
    return x * scale


print(first, late(2), late("a")[:4])
helper = lambda x: [x]
print(late(3))
del helper
try:
    late(1)
except NameError as e:
    print(e)
helper = old


def mutual_even(n):
    return True if n == 0 else mutual_odd(n - 1)


def mutual_odd(n):
    return False if n == 0 else mutual_even(n - 1)


print(mutual_even(10), mutual_odd(7))
saved, mutual_odd = mutual_odd, lambda n: ("odd?", n)
print(mutual_even(10), saved(3))


def defaults_at_def(n):
    fs = []
    for i in range(n):
        def g(x, i=i, *, j=i * 2):
            return x + i + j
        fs.append(g)
    fs[0].__defaults__ = (100,)
    fs[-1].__kwdefaults__["j"] = -1
    return [g(1) for g in fs], [g(1, 2, j=3) for g in fs], fs[0].__code__ is fs[1].__code__ or True


print(defaults_at_def(3))


def args_of(*args, **kw):
    args += (1,)
    kw["added"] = len(args)
    return args, kw


shared = {"k": 1}
t = (5,)
print(args_of(*t, **shared), shared, t, args_of(), args_of(**dict(shared, z=2)))
method = str.upper
print([m("ab") for m in (method, str.title, lambda s: s * 2, "x".join, [].count)])
for m in (method, len):
    try:
        print(m(5))
    except TypeError as e:
        print(e)
