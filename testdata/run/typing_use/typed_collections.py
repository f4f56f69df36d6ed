# cython: annotation_typing=False
# NamedTuple, namedtuple, TypedDict, Protocol, NewType, Generic classes, Literal, overload, cast, get_type_hints: run-time behaviour.
import collections
import pickle
import sys
import typing
from typing import Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, runtime_checkable


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class P(NamedTuple):
    "doc of P"
    x: int
    y: int = 0
    tag: Optional[str] = None
    def norm(self): return self.x ** 2 + self.y ** 2
    @property
    def both(self): return self.x, self.y
    @classmethod
    def origin(cls): return cls(0)
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)


p = P(3, 4)
x, y, tag = p
print(p, p.x, p[1], p.norm(), p.both, P.origin(), p + P(1, 1), x, y, tag, P._fields, P._field_defaults, P.__annotations__, P.__doc__, p._asdict(), p._replace(y=9), P._make([1, 2, 3]), p == (3, 4, None), hash(p) == hash((3, 4, None)), p < P(3, 5), len(p), isinstance(p, tuple), pickle.loads(pickle.dumps(p)) == p)
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, z=2), lambda: setattr(p, "x", 5), lambda: p._replace(q=1), lambda: P._make([1]), lambda: p.nothing, lambda: P.x.__doc__, lambda: p[5], lambda: P(1, x=2)):
    attempt(f)


def bad_order():
    class B(NamedTuple):
        a: int = 1
        b: int


def bad_name():
    class B(NamedTuple):
        _a: int


def bad_override():
    class B(NamedTuple):
        a: int
        def __new__(cls): pass


for f in bad_order, bad_name, bad_override:
    attempt(f)
N = collections.namedtuple("N", "a b c", defaults=[2, 3])
print(N(1), N._field_defaults, N.__new__.__defaults__, N(1, c=5)._asdict(), N.__module__ == __name__, repr(N(*"xyz")))
attempt(lambda: collections.namedtuple("N", "a a"))
attempt(lambda: collections.namedtuple("N", "a class"))
attempt(lambda: collections.namedtuple("N", "a class a _b", rename=True)._fields)
attempt(lambda: collections.namedtuple("1N", "a"))
attempt(lambda: collections.namedtuple("N", "a", defaults=[1, 2]))


class SubN(N):
    __slots__ = ()
    def __new__(cls, *a, **k):
        self = super().__new__(cls, *a, **k)
        return self
    def __str__(self): return f"SubN<{self.a}>"


print(str(SubN(7)), SubN(7), SubN(1)._replace(a=4))


class Movie(TypedDict):
    name: str
    year: int


class Opt(Movie, total=False):
    rating: float


m = Movie(name="x", year=1)
print(m, type(m), Movie.__annotations__, sorted(Opt.__required_keys__), sorted(Opt.__optional_keys__), Opt.__total__, Opt(name="a"), typing.get_type_hints(Opt))
attempt(lambda: isinstance(m, Movie))
attempt(lambda: Movie(1, 2))


def td_method():
    class T(TypedDict):
        a: int
        def m(self): pass
    return T.__annotations__


def td_base():
    class T(Movie, dict): pass


attempt(td_base)


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class HasAttr(Protocol):
    name: str


class Impl:
    def size(self): return 3


class Explicit(Sized):
    def size(self): return super().size() or 4


print(isinstance(Impl(), Sized), isinstance(5, Sized), issubclass(Impl, Sized), Explicit().size(), isinstance(Explicit(), Sized))
attempt(lambda: isinstance(5, HasAttr))
attempt(lambda: Sized())
UserId = NewType("UserId", int)
print(UserId(5), UserId(5) + 1, UserId.__name__, UserId.__supertype__)
T = TypeVar("T")
K = TypeVar("K", bound=int)


class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self
    def __class_getitem__(cls, k):
        print("getitem", k)
        return super().__class_getitem__(k)


class IntStack(Stack[int]): pass
class Pair(Generic[T, K]): pass


print(Stack().push(1).items, IntStack().push(2).items, IntStack.__orig_bases__, Pair[str, int], Pair[str, T], Pair.__parameters__, Pair[T, K][int, bool], Stack[int]().__class__ is Stack, typing.get_origin(Pair[int, int]) is Pair, typing.get_args(Dict[str, List[int]]), Stack[int]().__orig_class__)
for f in (lambda: Pair[int], lambda: Generic[int], lambda: Generic[T, T], lambda: Stack[()], lambda: isinstance([], List[int]), lambda: List[int]() == [], lambda: Union[int, str, int], lambda: Optional[None], lambda: Union[()], lambda: Literal[1, "a", None], lambda: Callable[[int], str], lambda: Callable[..., Any],
          lambda: Tuple[int, ...], lambda: Tuple[()], lambda: ClassVar[int], lambda: Any(), lambda: typing.cast(int, "s"), lambda: type("X", (Generic,), {}), lambda: type("X", (Union[int, str],), {}), lambda: List[int] == List[int], lambda: Optional[int] == Union[None, int], lambda: typing.get_type_hints(P.norm), lambda: TypeVar("Q", int),
          lambda: typing.no_type_check(lambda: 0)()):
    attempt(f)


@typing.overload
def over(x: int) -> int: ...
@typing.overload
def over(x: str) -> str: ...
def over(x): return x * 2


@typing.final
class Fin: pass


print(over("a"), over(2), getattr(Fin, "__final__", None) is (True if sys.version_info >= (3, 11) else None), typing.TYPE_CHECKING)
attempt(lambda: typing.overload(over)(1))
print(sorted(typing.get_type_hints(Stack.__init__)), typing.get_type_hints(IntStack))
