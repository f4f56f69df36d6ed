# Metaclasses as libraries use them: singletons, registries, instance caches, interface checks, operators on classes, attribute control, ordered fields, mixing with ABCs.
import abc
import weakref


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Singleton(type):
    _made = {}
    def __call__(cls, *a, **k):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*a, **k)
        elif a or k:
            raise TypeError(f"{cls.__name__} exists already")
        return cls._made[cls]


class Config(metaclass=Singleton):
    def __init__(self, path="default"): self.path = path
class Other(Config): pass


print(Config("x") is Config(), Config().path, Other() is Config(), Other().path)
attempt(lambda: Config("again"))


class Registry(type):
    plugins = {}
    def __init__(cls, name, bases, ns, *, key=None, abstract=False, **kw):
        super().__init__(name, bases, ns, **kw)
        if not abstract:
            key = key or name.lower()
            if key in Registry.plugins: raise ValueError(f"duplicate key {key!r}")
            Registry.plugins[key] = cls
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"prepared_for": name, "helper": staticmethod(lambda: kw)}
    def __iter__(cls): return iter(sorted(Registry.plugins))
    def __len__(cls): return len(Registry.plugins)
    def __getitem__(cls, k): return Registry.plugins[k]
    def __contains__(cls, k): return k in Registry.plugins
    def __or__(cls, o): return f"{cls.__name__}|{getattr(o, '__name__', o)}"
    def __ror__(cls, o): return f"{o}|{cls.__name__} reflected"
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __repr__(cls): return f"<{cls.__name__}>"
    def __dir__(cls): return ["only", "these"]
    def __call__(cls, *a, **k):
        obj = cls.__new__(cls, *a, **k)
        if isinstance(obj, cls): obj.__init__(*a, **k)
        obj.created_by = "metaclass"
        return obj


class Plugin(metaclass=Registry, abstract=True):
    def __init__(self, *a): self.a = a
class Csv(Plugin): pass
class Json(Plugin, key="js"):
    mine = prepared_for, helper.__func__()


print(list(Plugin), len(Csv), Plugin["js"], "csv" in Json, Csv | Json, Csv | 5, 5 | Csv, sorted([Json, Csv]), Json.mine, Csv.prepared_for, dir(Csv), Csv(1).created_by, Csv(1).a, bool(Csv), [*Csv], {Csv: 1}[Csv])
attempt(lambda: Plugin["nope"])
attempt(lambda: Registry("csv", (Plugin,), {}))
attempt(lambda: type(Registry("New", (Plugin,), {}, key="n2")))
attempt(lambda: Registry("Bad", (Plugin,), {}, bogus=1))


class Cached(type):
    def __init__(cls, *a):
        super().__init__(*a)
        cls._cache = weakref.WeakValueDictionary()
    def __call__(cls, *a):
        try:
            return cls._cache[a]
        except KeyError:
            obj = cls._cache[a] = super().__call__(*a)
            return obj


class Point(metaclass=Cached):
    def __init__(self, x, y): self.x, self.y = x, y


p = Point(1, 2)
print(Point(1, 2) is p, Point(2, 1) is p, len(Point._cache))
del p
print(len(Point._cache))


class Interface(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        missing = [n for b in bases for n in getattr(b, "_required", ()) if not callable(getattr(cls, n, None))]
        if missing: raise TypeError(f"{name} lacks {', '.join(missing)}")
        return cls
    def __setattr__(cls, n, v):
        if n.isupper(): raise AttributeError(f"{cls.__name__}.{n} is constant")
        super().__setattr__(n, v)
    def __delattr__(cls, n): raise AttributeError(f"can't delete {n}")
    def __getattribute__(cls, n):
        v = super().__getattribute__(n)
        return v * 2 if n == "doubled" else v
    def __getattr__(cls, n):
        if n.startswith("dyn_"): return lambda *a: (n[4:], a)
        raise AttributeError(f"type {cls.__name__} has no {n}")
    @property
    def as_text(cls): return "text of " + cls.__name__


class Api(metaclass=Interface):
    _required = ("open", "close")
    MAX = 5
    doubled = 21


class Good(Api):
    def open(self): pass
    close = len


attempt(lambda: type.__call__(Interface, "Broken", (Api,), {"open": 1}))
attempt(lambda: setattr(Good, "MAX", 1))
attempt(lambda: delattr(Good, "close"))
attempt(lambda: (Good.doubled, Good().doubled, Good.dyn_x(1), Good.as_text))
attempt(lambda: Good.nothing)
attempt(lambda: Good().as_text)
attempt(lambda: Good().dyn_x)
Good.fine = 1
print(Good.fine, Good.MAX)


class AbcMixed(Registry, abc.ABCMeta): pass


class Shape(metaclass=AbcMixed, abstract=True):
    @abc.abstractmethod
    def area(self): ...
class Sq(Shape, key="sq"):
    def area(self): return 4


print(isinstance(Sq(), Shape), Shape.__abstractmethods__ == {"area"}, Sq().area(), type(Shape).__mro__[1])
attempt(lambda: Shape().area())


class Fields(type):
    def __new__(m, name, bases, ns):
        ns["_order"] = [k for k in ns if not k.startswith("_")]
        for i, k in enumerate(ns["_order"]):
            if isinstance(ns[k], int): ns[k] = property(lambda self, i=i, v=ns[k]: (i, v))
        return super().__new__(m, name, bases, ns)
    def mro(cls): return [*super().mro()]
    def __sub__(cls, o): return [f for f in cls._order if f not in o._order]


class F1(metaclass=Fields): z, a, m = 1, 2, 3
class F2(F1): a = 5
print(F1._order, F1().z, F2().a, F2().m, F1 - F2, F2 - F1)
Meta2 = type("Meta2", (type,), {"__call__": lambda cls, *a: ("called", cls.__name__, a), "tag": property(lambda cls: cls.__name__.upper())})
D = Meta2("D", (), {"x": 1})
print(D(1), D.tag, type.__call__(D).x, Meta2.__call__(D, 2), type(D).__name__, D.__class__ is Meta2)


def class_factory(name, bases, ns):
    return type(name, bases, {k.upper() if k[0] != "_" else k: v for k, v in ns.items()})


class Up(metaclass=class_factory):
    lower = 1
    def method(self): return __class__


class Down(Up): lower = 2
print(Up.LOWER, Up().METHOD() is Up, hasattr(Down, "lower"), type(Down))
