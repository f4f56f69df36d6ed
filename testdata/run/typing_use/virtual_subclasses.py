# abc registration and hooks: virtual subclasses, __subclasshook__, abstract properties, collections.abc mixins, instantiation errors.
import abc
import collections.abc as cabc
import numbers


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Drawable(abc.ABC):
    @abc.abstractmethod
    def draw(self):
        return "base drawing"

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Drawable and any("draw" in vars(k) for k in other.__mro__):
            return True
        return NotImplemented


class Sized2(Drawable):
    @property
    @abc.abstractmethod
    def size(self): ...

    @size.setter
    @abc.abstractmethod
    def size(self, v): ...

    @staticmethod
    @abc.abstractmethod
    def unit(): ...

    @classmethod
    @abc.abstractmethod
    def make(cls, n): return cls(), n


class Square(Sized2):
    def draw(self):
        return "square over " + super().draw()

    size = 4

    @staticmethod
    def unit():
        return "cm"

    @classmethod
    def make(cls, n):
        return super().make(n)[1] * 2


class Half(Sized2):
    def draw(self): ...
    unit = make = None


class Duck:
    def draw(self):
        return "duck"


class Plugin(metaclass=abc.ABCMeta):
    found = []

    @classmethod
    def register_as(cls, name):
        def deco(sub):
            cls.register(sub)
            cls.found.append((name, sub.__name__))
            return sub
        return deco


@Plugin.register_as("one")
class One:
    pass


class OneMore(One):
    pass


class Bits(cabc.MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return isinstance(i, int) and bool(self.bits >> i & 1)

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if self.bits >> i & 1)

    def __len__(self):
        return bin(self.bits).count("1")

    def add(self, i):
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)

    def __repr__(self):
        return f"Bits({list(self)})"


class Fib(cabc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(f"fib {i}")
        a, b = 0, 1
        for _ in range(i % self.n):
            a, b = b, a + b
        return a


class Env(cabc.MutableMapping):
    def __init__(self, *args, **kw):
        self.d = {}
        self.update(*args, **kw)

    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


class Mod7(numbers.Number):
    def __init__(self, v):
        self.v = v % 7

    def __hash__(self):
        return self.v


class Stream(cabc.Generator):
    def send(self, v):
        if v == "end":
            raise StopIteration("value")
        return v

    def throw(self, t, v=None, tb=None):
        raise (t if isinstance(t, BaseException) else t(v))


sq = Square()
print(sq.draw(), sq.size, sq.unit(), Square.make("n"), isinstance(sq, Drawable), issubclass(Duck, Drawable), isinstance(Duck(), Sized2), isinstance(3, Drawable))
tell("abstract", Drawable)
tell("abstract many", lambda: sorted(Sized2.__abstractmethods__))
tell("half", lambda: sorted(Half.__abstractmethods__))
tell("half made", Half)
tell("unbound", lambda: Drawable.draw(None))
print(isinstance(One(), Plugin), issubclass(OneMore, Plugin), Plugin.found, Plugin in One.__mro__, One.__bases__ == (object,), issubclass(Plugin, One))
tell("register non-class", Plugin.register, 3)
tell("register itself", lambda: Plugin.register(Plugin) is Plugin)


class Sub(Plugin):
    pass


tell("cycle", Sub.register, Plugin)
tell("issubclass", issubclass, 3, Plugin)
tell("isinstance after", lambda: isinstance(3, Plugin))
Plugin.register(int)
tell("now", lambda: (isinstance(True, Plugin), isinstance(3.0, Plugin)))


class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if other is str:
            raise LookupError("hook")
        return "yes" if other is list else None


tell("hook raises", issubclass, str, Hook)
tell("hook text", issubclass, list, Hook)
tell("hook none", issubclass, dict, Hook)
x, y = Bits([1, 3, 5]), Bits([3, 4])
print(x & y, x | y, x - y, x ^ [1, 9], x > Bits([1]), x == {1, 3, 5}, x.isdisjoint([2]), x != y, x | [0], x.pop(), x)
x |= y
x -= [3]
print(x, x.discard(99), Bits([2]) <= {2, 3}, {2, 3} >= Bits([2]), isinstance(x, cabc.Set), isinstance(x, cabc.Hashable))
tell("remove", x.remove, 99)
tell("pop", Bits().pop)
tell("hash", hash, x)
tell("order", lambda: x < [1])
tell("and number", lambda: x & 3)
f = Fib(10)
print(list(f)[-3:], f[2:5], 34 in f, f.index(21), f.count(1), list(reversed(f))[:2], f[-1])
tell("index", f.index, 4)
tell("index from", f.index, 1, 2)
tell("range", lambda: f[10])
e = Env({"PATH": "x"}, Home="h")
print(dict(e), "HOME" in e, e.get("none"), e.setdefault("A", 1), e.pop("Path"), e == {"home": "h", "a": 1}, list(e.items()), e.keys() & {"a"}, sorted(e.values(), key=str), e.popitem())
tell("pop", e.pop, "zz")
tell("contains", lambda: 3 in e)
e.clear()
tell("popitem", e.popitem)
g = Stream()
print(next(g), g.send(3), iter(g) is g, g.close(), isinstance(g, cabc.Iterator))
tell("end", g.send, "end")
tell("throw", g.throw, ValueError("t"))
print(isinstance(Mod7(9), numbers.Number), hash(Mod7(9)), isinstance(Mod7(1), numbers.Complex))
tell("sequence", type("Seq", (cabc.Sequence,), {"__len__": len}))
tell("awaitable", lambda: [n for n in ("Iterable", "Sized", "Callable", "Hashable", "Container", "Reversible", "Collection", "Mapping", "Awaitable") if isinstance({}, getattr(cabc, n))])


class Late(abc.ABC):
    pass


class Kid(Late):
    pass


Late.go = abc.abstractmethod(lambda self: 1)
tell("late", lambda: type(Kid()).__name__)
if hasattr(abc, "update_abstractmethods"):
    abc.update_abstractmethods(Late)
    abc.update_abstractmethods(Kid)
tell("updated", lambda: sorted(Kid.__abstractmethods__))
tell("abstract of object", lambda: type.__abstractmethods__)
