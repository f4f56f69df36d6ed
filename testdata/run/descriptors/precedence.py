# Data and non-data descriptors, instance dicts and classes: who wins, on get, set and delete, and the errors.
import contextlib


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Get:
    def __get__(self, o, t): return "get", o is not None, t.__name__


class Set:
    def __set__(self, o, v): o.__dict__["log"] = ("set", v)


class Del:
    def __delete__(self, o): print("delete called")


class GetSet(Get, Set): pass
class GetDel(Get, Del): pass
class All(Get, Set, Del): pass
class Nothing: pass


class C:
    get, set, delete, getset, getdel, all, plain = Get(), Set(), Del(), GetSet(), GetDel(), All(), "plain"


names = ["get", "set", "delete", "getset", "getdel", "all", "plain"]
c = C()
d = C()
for n in names:
    d.__dict__[n] = "from instance"
for n in names:
    show = lambda v: v if isinstance(v, (str, tuple)) else type(v).__name__
    print(n, show(getattr(c, n)), show(getattr(d, n)), show(getattr(C, n)))
for n in names:
    print(n)
    attempt(lambda: setattr(c, n, 1))
    attempt(lambda: delattr(c, n))
    print(sorted(c.__dict__), c.__dict__.get("log"))
    c.__dict__.clear()


class Failing:
    def __get__(self, o, t):
        if o is None:
            return self
        raise AttributeError("from __get__")

    def __set__(self, o, v): raise AttributeError("from __set__")
    def __delete__(self, o): raise KeyError("from __delete__")


class F:
    f = Failing()
    def __getattr__(self, n): return "fallback for " + n


class F2:
    f = Failing()


attempt(lambda: F().f)
attempt(lambda: F2().f)
attempt(lambda: getattr(F2(), "f", "default"))
attempt(lambda: hasattr(F2(), "f"))
attempt(lambda: setattr(F(), "f", 1))
attempt(lambda: delattr(F(), "f"))


class OnInstance: pass


o = OnInstance()
o.desc = All()
print(type(o.desc).__name__)
o.desc = 5
print(o.desc)


class MetaDesc(type):
    shared = All()
    only_meta = Get()
    plain = "meta plain"


class K(metaclass=MetaDesc):
    shared = "in class"
    plain = "class plain"
    g = Get()


print(K.shared, K.only_meta, K.plain, K.g, K().shared, K().g)
attempt(lambda: K().only_meta)
attempt(lambda: delattr(K, "shared"))
attempt(lambda: K.only_meta_not)


class NoneGet:
    __get__ = None


class Classy:
    @classmethod
    def __get__(cls, o, t): return "via classmethod", cls.__name__


class Staticy:
    @staticmethod
    def __get__(o, t): return "via static", o is None


class Short:
    def __get__(self, o): return "never"


class P:
    a, b, c, d = NoneGet(), Classy(), Staticy(), Short()


attempt(lambda: P().a)
attempt(lambda: P().b)
attempt(lambda: (P().c, P.c))
attempt(lambda: P().d)


class Counter:
    def __init__(self): self.reads = 0
    def __get__(self, o, t):
        self.reads += 1
        return self.reads
    def __set__(self, o, v): print("assigned", v)


class Q:
    n = Counter()


q = Q()
q.n += 10
q.n, x = q.n * 2, q.n
for q.n in "ab": pass
with contextlib.nullcontext("entered") as q.n: pass
[0 for Q.m in (1, 2)]
print(Q.m, x, Q.__dict__["n"].reads)
Q.n = "replaced"
print(q.n)
q.n = "own"
print(q.n, q.__dict__)
