# abc: abstract methods of every kind, registration, mixins of collections.abc over compiled methods, ABCMeta's own methods, errors.
import abc
import collections.abc as c


def attempt(f):
    try:
        r = f()
        print("=>", sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e:
        print("!!", type(e).__name__, e)


class Shape(abc.ABC):
    def __init__(self, name): self.name = name
    @abc.abstractmethod
    def area(self): return 0
    @property
    @abc.abstractmethod
    def sides(self): "sides"
    @classmethod
    @abc.abstractmethod
    def make(cls): return cls.__name__
    @staticmethod
    @abc.abstractmethod
    def helper(): return "h"
    def show(self): return f"{self.name}: {self.area()} {self.sides}"


class Half(Shape):
    def area(self): return 1 + super().area()
    sides = 3


class Full(Half):
    @classmethod
    def make(cls): return "made " + super().make()
    @staticmethod
    def helper(): return "x" + Shape.helper()


attempt(lambda: Shape("s"))
attempt(lambda: Half("h"))
attempt(lambda: Full("f").show())
attempt(lambda: (Full.make(), Full.helper(), Shape.make()))
attempt(lambda: Shape.__abstractmethods__)
attempt(lambda: Half.__abstractmethods__)
attempt(lambda: (Full.__abstractmethods__, Shape.area.__isabstractmethod__, Shape.sides.__isabstractmethod__, Shape.__dict__["make"].__isabstractmethod__))
attempt(lambda: object.__new__(Half))
Half.make = classmethod(lambda cls: "later")
attempt(lambda: Half("h"))
if hasattr(abc, "update_abstractmethods"):
    Half.helper = staticmethod(lambda: 1)
    abc.update_abstractmethods(Half)
attempt(lambda: type(Half("h")).__name__)


class One(abc.ABC):
    @abc.abstractmethod
    def only(self): pass


class Props(abc.ABC):
    @property
    def p(self): return 1
    @p.setter
    @abc.abstractmethod
    def p(self, v): pass


class PropsDone(Props):
    @Props.p.setter
    def p(self, v): self.v = v


attempt(One)
attempt(Props)
q = PropsDone()
q.p = 5
print(q.p, q.v)


class Stack(c.MutableSequence):
    def __init__(self, *a): self.d = list(a)
    def __len__(self): return len(self.d)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def insert(self, i, v): self.d.insert(i, v)
    def __repr__(self): return f"Stack{self.d}"


s = Stack(1, 2, 3)
s.append(4)
s += [5, 6]
s.extend(s)
print(s, s.pop(), s.pop(0), s.index(3), s.count(2), 4 in s, list(reversed(s)), s.reverse(), s, s.remove(5), s, s.clear(), s)
attempt(lambda: s.pop())
attempt(lambda: s.index(99))


class Map(c.MutableMapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


m = Map(a=1, b=2)
m.update({"c": 3}, d=4)
print(dict(m), m.get("z", 0), m.pop("a"), m.setdefault("e", 5), sorted(m.keys()), sorted(m.values()), sorted(m.items()), m == {"b": 2, "c": 3, "d": 4, "e": 5}, "b" in m, m.keys() & {"b", "x"}, {**m}, m != {}, m.popitem()[0] in "bcde")
attempt(lambda: m.pop("nope"))
attempt(lambda: m["nope"])
attempt(lambda: hash(m))
attempt(lambda: Map().popitem())


class Even(c.Set):
    def __init__(self, it): self.items = [x for x in it if x % 2 == 0]
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    __hash__ = c.Set._hash


e = Even(range(10))
print(list(e & [2, 4, 5]), list(e | {10, 12})[-2:], list(e - Even([2])), sorted(e ^ {2, 3}), e <= set(range(10)), e.isdisjoint([1]), e == {0, 2, 4, 6, 8}, e > Even([2]), hash(e) == hash(frozenset([0, 2, 4, 6, 8])), {1, 2} & e == Even([2]))
attempt(lambda: e < 5)


class It(c.Iterator):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n


class Gen(c.Generator):
    def send(self, v): return v or "none"
    def throw(self, t, v=None, tb=None): raise t


class Ctx(c.Iterable):
    def __iter__(self): yield "yielded"


g = Gen()
print(list(It()), next(g), g.send(5), list(Ctx()), g.close(), iter(g) is g)
attempt(lambda: c.Sequence())
attempt(lambda: type("S", (c.Sized,), {})())
attempt(lambda: type("S", (c.Mapping,), {"__len__": lambda s: 0, "__iter__": iter})())


class Meta(abc.ABCMeta):
    def __new__(m, n, b, ns, **k):
        r = super().__new__(m, n, b, ns)
        r.kw = k
        return r


class WithMeta(metaclass=Meta, a=1):
    @abc.abstractmethod
    def f(self): pass


attempt(WithMeta)
print(WithMeta.kw, isinstance(5, WithMeta), WithMeta.register(int), isinstance(5, WithMeta), issubclass(bool, WithMeta))
attempt(lambda: WithMeta.register(WithMeta))
attempt(lambda: type("Cyc", (WithMeta,), {}).register(WithMeta))
