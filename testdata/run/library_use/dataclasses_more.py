# dataclasses, enum, typing and functools over compiled classes and functions.
import abc
import collections
import copy
import dataclasses
import enum
import functools
import pickle
import sys
import typing
from dataclasses import dataclass, field


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass(order=True)
class Point:
    x: object
    y: object = 0
    tags: object = field(default_factory=list, compare=False, repr=False)
    kind: typing.ClassVar[object] = "point"

    def __post_init__(self):
        self.total = (self.x, self.y)

    def moved(self, dx):
        return dataclasses.replace(self, x=self.x + dx)


@dataclass(frozen=True)
class Frozen:
    a: object
    b: object = "b"


@dataclass(eq=False)
class Child(Point):
    z: object = None
    cached: dataclasses.InitVar[object] = 5

    def __post_init__(self, cached):
        super().__post_init__()
        self.cached_value = cached


p = Point(1, 2)
print(p, p == Point(1, 2, [5]), p < Point(1, 3), p.moved(5), p.total, Point.kind)
print(dataclasses.asdict(p), dataclasses.astuple(p), [f.name for f in dataclasses.fields(p)])
attempt(Point)
attempt(Point, 1, 2, 3, 4)
attempt(lambda: Point(1) < 5)
attempt(lambda: hash(p))
f = Frozen(1)
print(f, hash(f) == hash(Frozen(1)), f in {Frozen(1)})
attempt(setattr, f, "a", 2)
attempt(delattr, f, "a")
c = Child(1, z=3, cached=9)
print(c, c.cached_value, c == Child(1, z=3), c != 3)
print(copy.copy(p), copy.deepcopy(c), pickle.loads(pickle.dumps(p)) == p, pickle.loads(pickle.dumps(f)))
Made = dataclasses.make_dataclass("Made", ["q", ("r", object, 5)], namespace={"s": lambda self: self.q + self.r})
print(Made(1), Made(1).s())


class Color(enum.Enum):
    RED = 1
    GREEN = "g"
    CRIMSON = 1

    def shout(self):
        return self.name.upper() + "!"

    @classmethod
    def first(cls):
        return next(iter(cls))

    @property
    def double(self):
        return self.value * 2


print(list(Color), Color.CRIMSON is Color.RED, Color("g"), Color["RED"], Color.GREEN.shout(), Color.first(), Color.GREEN.double)
attempt(Color, 5)
attempt(lambda: Color["X"])
attempt(setattr, Color, "RED", 2)
print(pickle.loads(pickle.dumps(Color.GREEN)) is Color.GREEN, copy.deepcopy(Color.RED) is Color.RED, Color.RED in {Color.RED: 1})


class Flags(enum.Flag):
    A = enum.auto()
    B = enum.auto()
    C = A | B


class Num(enum.IntEnum):
    ONE = 1
    TWO = 2


print(Flags.A | Flags.B is Flags.C, bool(Flags.A & Flags.B), Flags.C.value, Num.TWO + 1, Num.ONE < Num.TWO, sorted(Num, reverse=True) == [Num.TWO, Num.ONE])


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        return 1

    @property
    @abc.abstractmethod
    def name(self):
        ...


class Square(Shape):
    def __init__(self, n):
        self.n = n

    def area(self):
        return super().area() * self.n ** 2

    name = "square"


attempt(lambda: Square(3).area())
try:
    Shape()
except TypeError as e:
    print("abstract" in str(e), "area" in str(e))
print(issubclass(Square, Shape), Shape.__abstractmethods__ == {"area", "name"})

NT = collections.namedtuple("NT", "a b c", defaults=[3])


class NT2(typing.NamedTuple):
    a: object
    b: object = "B"

    def both(self):
        return self.a, self.b


for t in NT(1, 2), NT2("x"), NT2(*[4, 5]):
    print(t, t._asdict(), t[0], t._replace(a=9), pickle.loads(pickle.dumps(t)) == t)
print(NT2(1).both(), NT2._fields, NT._field_defaults)
attempt(NT)
T = typing.TypeVar("T")


class Box(typing.Generic[T]):
    def __init__(self, v):
        self.v = v

    def get(self) -> "T":
        return self.v


print(Box[object](5).get(), Box.__parameters__, typing.get_type_hints(Box.get, {"T": T}))


class Proto(typing.Protocol):
    def run(self): ...


Proto = typing.runtime_checkable(Proto)


class Runs:
    def run(self):
        return 1


print(isinstance(Runs(), Proto), isinstance(5, Proto))


@functools.singledispatch
def describe(x):
    return "object %r" % (x,)


@describe.register(int)
def _(x):
    return "int %d" % x


@describe.register(list)
def _(x):
    return "list of " + ", ".join(map(describe, x))


print(describe([1, "a", [True, None]]), describe.dispatch(bool) is describe.dispatch(int))


class Dispatch:
    @functools.singledispatchmethod
    def go(self, x):
        return "any"

    @go.register(str)
    def _(self, x):
        return "str " + x

    @functools.cached_property
    def slow(self):
        print("computed")
        return 42


d = Dispatch()
print(d.go(1), d.go("s"), d.slow, d.slow, d.__dict__)


@functools.lru_cache(maxsize=50)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info(), fib.__wrapped__.__name__)


@functools.total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


print(sorted([Version(1, 2), Version(1), Version(0, 9)]), Version(1) >= Version(0), Version(1) <= Version(1))


class PM:
    def call(self, *args, **kw):
        return args, sorted(kw.items())

    bound = functools.partialmethod(call, 1, k=2)


print(PM().bound(3, j=4), functools.partial(PM().call, 5)(6, z=1), functools.reduce(lambda a, b: a * b, range(1, 20)))
print(repr(functools.partial(int, base=2)), functools.partial(int, base=2)("101"))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
