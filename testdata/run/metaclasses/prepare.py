# __prepare__: namespaces that watch, refuse, invent names; their errors; what the class body sees.
import collections


class Log(dict):
    def __getitem__(self, k):
        try:
            v = super().__getitem__(k)
        except KeyError:
            print("get", k, "missing")
            raise
        print("get", k)
        return v

    def __setitem__(self, k, v):
        if k in ("__firstlineno__", "__static_attributes__"):
            return
        print("set", k, getattr(v, "__name__", v))
        super().__setitem__(k, v)

    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)


class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return Log()

    def __new__(mcs, name, bases, ns):
        for k in "__module__", "__firstlineno__", "__static_attributes__":
            ns.pop(k, None)
        print(list(ns))
        return super().__new__(mcs, name, bases, dict(ns))


outside = "global"
print("--- log")


class A(metaclass=M):
    x = 1
    y = x + 1
    x += 5
    z = outside, len
    del y
    for i in range(2): pass
    def f(self): return outside
    try:
        undefined
    except NameError as e:
        print(e)
    try:
        del never
    except NameError as e:
        print(e)
    lst = [i, x, len('abc'), isinstance(i, int), abs(-x)]
    class In: pass


print("--- auto")


class Auto(dict):
    def __missing__(self, k):
        if k.startswith("__") or k in ("print", "property"):
            raise KeyError(k)
        self[k] = v = len(self)
        return v


class AutoM(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Auto()


class E(metaclass=AutoM):
    RED
    GREEN
    BLUE
    both = RED, BLUE
    def m(self): return self.RED


print(E.RED < E.GREEN < E.BLUE, E.both == (E.RED, E.BLUE), E().m() == E.RED)
print("--- multi")


class Multi(collections.UserDict):
    def __setitem__(self, k, v):
        self.data.setdefault(k, []).append(v)

    def __getitem__(self, k): return self.data[k][-1]


class MultiM(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Multi()

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, {k: v[-1] for k, v in ns.data.items()})
        cls.versions = {k: len(v) for k, v in ns.data.items() if not k.startswith("__")}
        return cls


class O(metaclass=MultiM):
    def f(self): return 1
    def f(self): return 2
    v = 1
    v = v + 1
    a: int = 5


print(O.versions, O().f(), O.v)
print("--- bad")


def attempt(prep, **kw):
    Meta = type("Meta", (type,), {"__prepare__": prep})
    try:
        class X(metaclass=Meta, **kw):
            a = 1
        print(X.a, sorted(k for k in X.__dict__ if not k.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e)


attempt(classmethod(lambda *a: {"pre": 1}))
attempt(classmethod(lambda *a: 5))
attempt(classmethod(lambda *a: None))
attempt(classmethod(lambda *a: []))
attempt(staticmethod(lambda name, bases: {name: bases}))
attempt(classmethod(lambda cls, name, bases: {}), extra=1)
attempt(lambda *a: {"plain function": len(a)})
attempt(5)
attempt(classmethod(lambda *a: collections.OrderedDict()))


class SetFails(dict):
    def __setitem__(self, k, v):
        if k == "a":
            raise RuntimeError("refused " + k)
        super().__setitem__(k, v)


attempt(classmethod(lambda *a: SetFails()))


class Raw:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v


attempt(classmethod(lambda *a: Raw()))


def fake(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if not k.startswith("__")), kw


fake.__prepare__ = lambda name, bases, **kw: {"given": kw}


class F(metaclass=fake, q=1):
    b = given["q"]


print(F)
print(type.__prepare__(), type.__prepare__(1, 2, x=3))
