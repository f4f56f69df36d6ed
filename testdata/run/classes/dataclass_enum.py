import dataclasses
import enum
import typing
import collections


@dataclasses.dataclass
class D:
    a: int
    b: str = "x"
    c: list = dataclasses.field(default_factory=list)

    def total(self):
        return self.a * 2


@dataclasses.dataclass(frozen=True, order=True)
class F:
    x: int
    y: int = 0


d = D(1)
print(d, d == D(1), D(2, "y", [3]), d.total(), dataclasses.asdict(d), dataclasses.replace(d, a=9))
print(F(1) < F(2), hash(F(1)) == hash(F(1)), sorted([F(2), F(1, 5)]))
try:
    F(1).x = 2
except dataclasses.FrozenInstanceError as e:
    print(e)
try:
    D()
except TypeError as e:
    print(e)


class Color(enum.Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1

    def describe(self):
        return self.name.lower()


class Flag(enum.IntFlag):
    A = 1
    B = 2
    C = A | B


print(Color.RED, Color("g"), Color["RED"], list(Color), Color.ALIAS is Color.RED, Color.RED.describe(), Color.RED.value)
print(Flag.A | Flag.B == Flag.C, int(Flag.C), Flag.A in Flag.C)
try:
    Color(99)
except ValueError as e:
    print(e)


class NT(typing.NamedTuple):
    x: int
    y: str = "d"

    def m(self):
        return self.x + 1


n = NT(1)
print(n, n.m(), n[0], n._replace(x=5), NT._fields)
P = collections.namedtuple("P", "a b")
print(P(1, b=2), P(1, 2).a)


class Proto(typing.Protocol):
    def f(self) -> int: ...


T = typing.TypeVar("T")


class Box(typing.Generic[T]):
    def __init__(self, v: T):
        self.v = v


print(Box[int](5).v, Box.__parameters__)
class TD(typing.TypedDict):
    a: int
print(TD(a=1))
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
try:
    Abs()
except TypeError as e:
    print(str(e)[:40])
class Conc(Abs):
    def f(self): return "conc"
print(Conc().f())
