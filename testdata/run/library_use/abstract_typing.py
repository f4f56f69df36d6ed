# abc, typing, enum and descriptors together: interfaces, protocols, generics, registries, class decorators.
import abc
import enum
import functools
import inspect
import operator
import types
import typing
from typing import Any, Callable, ClassVar, Dict, Generic, List, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound="Shape")


class Shape(abc.ABC):
    registry: ClassVar[Dict[str, type]] = {}

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        if tag:
            cls.registry[tag] = cls

    @property
    @abc.abstractmethod
    def area(self) -> float:
        """the area"""

    @classmethod
    @abc.abstractmethod
    def unit(cls: typing.Type[K]) -> K: ...

    @staticmethod
    @abc.abstractmethod
    def sides() -> int: ...

    def __lt__(self, other: "Shape") -> bool:
        return self.area < other.area if isinstance(other, Shape) else NotImplemented


class Square(Shape, tag="square"):
    def __init__(self, a: float):
        self.a = a

    @property
    def area(self):
        return self.a ** 2

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def sides():
        return 4


class Half(Shape, tag="half"):
    area = 1


for cls in (Shape, Square, Half):
    try:
        print(cls.__name__, cls(2).area, sorted(cls.__abstractmethods__))
    except TypeError as e:
        print(str(e).split(" with")[0], sorted(cls.__abstractmethods__), inspect.isabstract(cls))
print(sorted(Shape.registry), Square.unit().area, Square(1) < Square(2), typing.get_type_hints(Shape.unit)["return"], typing.get_type_hints(Shape, globals())["registry"])


@runtime_checkable
class HasArea(Protocol):
    area: float

    def scale(self, by: float) -> "HasArea": ...


class Quacks:
    area = 3

    def scale(self, by):
        return self


print(isinstance(Quacks(), HasArea), isinstance(Square(1), HasArea), issubclass(Half, Shape))
try:
    HasArea()
except TypeError as e:
    print(e)


class Virtual:
    pass


Shape.register(Virtual)
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape in Virtual.__mro__)


class Hooked(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, "hooked") else NotImplemented


print(issubclass(type("X", (), {"hooked": 1}), Hooked), isinstance(5, Hooked))


class Stack(Generic[T]):
    def __init__(self, items: Optional[List[T]] = None) -> None:
        self.items: List[T] = list(items or ())

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    def map(self, f: Callable[[T], Any]) -> "Stack":
        return Stack([f(x) for x in self.items])


class IntStack(Stack[int]):
    def total(self) -> int:
        return sum(self.items)


print(IntStack([1]).push(2).total(), Stack[int]([1]).map(str).items, Stack[int], Stack[T][str], IntStack.__orig_bases__, typing.get_args(Dict[str, List[int]]), typing.get_origin(Optional[int]) is Union)
for bad in (lambda: Stack[int, str], lambda: Generic[int], lambda: IntStack[int], lambda: TypeVar("Q", int), lambda: isinstance([], List[int]), lambda: Union[()]):
    try:
        bad()
    except TypeError as e:
        print(type(e).__name__)


class Employee(NamedTuple):
    name: str
    id: int = 3

    def label(self) -> str:
        return f"{self.name}#{self.id}"


class Movie(TypedDict, total=False):
    title: str
    year: int


print(Employee("n").label(), Employee._field_defaults, Employee.__annotations__, Movie(title="t"), Movie.__total__, sorted(Movie.__optional_keys__))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double("ab"), typing.cast(int, "not cast"), typing.NewType("UserId", int)(5))


class Planet(enum.Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 2)

    @classmethod
    def _missing_(cls, value):
        return cls.MARS if value == "red" else None


class Auto(enum.IntEnum):
    def _generate_next_value_(name, start, count, last):
        return count * 10

    A = enum.auto()
    B = enum.auto()


class Perm(enum.Flag):
    R, W, X = 1, 2, 4
    RW = R | W


print(Planet.MARS.ratio, Planet("red").name, Planet["EARTH"].mass, [p.name for p in Planet], Auto.B + 1, list(Auto), Perm.RW & Perm.W, bool(Perm.R & Perm.X), (~Perm.RW).name if (~Perm.RW) == Perm.X else 0)
for bad in (lambda: Planet("blue"), lambda: Planet["PLUTO"], lambda: setattr(Planet, "EARTH", 1), lambda: type("Sub", (Planet,), {}), lambda: Perm(99)):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__)


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = "_" + name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value


def model(cls):
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in cls.fields:
                raise TypeError(f"{cls.__name__} has no {k}")
            setattr(self, k, v)
    cls.__init__ = __init__
    cls.__eq__ = lambda a, b: type(a) is type(b) and all(map(operator.eq, *([getattr(o, f) for f in cls.fields] for o in (a, b))))
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in cls.fields)})"
    return functools.total_ordering(type(cls.__name__, (cls,), {"__lt__": lambda a, b: a.n < b.n, "__module__": cls.__module__}))


@model
class Record:
    n = Typed(int, 0)
    s = Typed(str, "d")


print(Record(n=1), Record(n=1) == Record(n=1, s="d"), Record(n=1) <= Record(n=2), Record.n.kind, Record.fields)
for bad in (lambda: Record(n="x"), lambda: Record(q=1), lambda: setattr(Record(), "s", None)):
    try:
        bad()
    except TypeError as e:
        print(e)
ns = types.SimpleNamespace(a=1)
ns.b = [ns.a]
print(ns, types.new_class("Made", (Square,), {"tag": "made"}, lambda ns: ns.update(extra=1)).extra, "made" in Shape.registry, list(types.MappingProxyType({"k": 1}).items()))
