# Overloads, type variables and parameter lists in annotations of plain Python: none of it may change what the code does.
import functools
import typing
from typing import Any, Callable, Dict, Generic, Iterable, Iterator, List, NamedTuple, NewType, Optional, Tuple, TypeVar, Union, cast, get_type_hints, overload

T = TypeVar("T")
U = TypeVar("U")
N = TypeVar("N", int, float)
C = TypeVar("C", bound="Comparable")
F = TypeVar("F", bound=Callable[..., Any])
UserId = NewType("UserId", int)


def report(f: Callable[..., Any], *args: Any, **kw: Any) -> None:
    try:
        print(f.__name__, "->", repr(f(*args, **kw)))
    except Exception as e:
        print(f.__name__, "!!", type(e).__name__, e)


@overload
def pick(x: int) -> str: ...
@overload
def pick(x: str) -> int: ...
@overload
def pick(x: List[T], index: int) -> T: ...
def pick(x, index=None):
    if index is not None:
        return x[index]
    return str(x) if isinstance(x, int) else int(x)


class Stack(Generic[T]):
    items: List[T]

    def __init__(self, items: Iterable[T] = ()) -> None:
        self.items = list(items)

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    @overload
    def pop(self) -> T: ...
    @overload
    def pop(self, default: U) -> Union[T, U]: ...
    def pop(self, *default):
        if not self.items and default:
            return default[0]
        return self.items.pop()

    def map(self, f: Callable[[T], U]) -> "Stack[U]":
        return Stack(f(i) for i in self.items)

    def __iter__(self) -> Iterator[T]:
        while self.items:
            yield self.items.pop()


class Pair(Generic[T, U]):
    def __init__(self, a: T, b: U):
        self.a, self.b = a, b

    def swap(self) -> "Pair[U, T]":
        return type(self)(self.b, self.a)

    def __class_getitem__(cls, item):
        alias = super().__class_getitem__(item)
        print("Pair of", item if isinstance(item, TypeVar) else getattr(item, "__name__", item))
        return alias


class Swapped(Pair[T, T]):
    pass


class Comparable:
    def __init__(self, v: float) -> None:
        self.v = v

    def __lt__(self: C, other: C) -> bool:
        return self.v < other.v


class Row(NamedTuple):
    id: UserId
    tags: Tuple[str, ...] = ()
    parent: Optional["Row"] = None

    @property
    def depth(self) -> int:
        return 0 if self.parent is None else self.parent.depth + 1

    def tagged(self, *more: str) -> "Row":
        return self._replace(tags=self.tags + more)


def counted(f: F) -> F:
    @functools.wraps(f)
    def inner(*args: Any, **kw: Any) -> Any:
        inner.calls += 1
        return f(*args, **kw)
    inner.calls = 0
    return cast(F, inner)


@counted
def biggest(xs: Iterable[C], *, default: Optional[C] = None) -> Optional[C]:
    best = default
    for x in xs:
        if best is None or best < x:
            best = x
    return best


def scale(x: N, by: N) -> N:
    return x * by


for args in [(5,), ("17",), ([1, 2], 1), ("x",), ([1], 3), (), (None,)]:
    report(pick, *args)
s = Stack[int]([1, 2]).push("not an int").push(4)
print(s.items, s.map(str).items, s.pop(), list(s), s.pop("empty"))
report(s.pop)
report(s.pop, 1, 2)
print(Stack[int] == Stack[int], Stack[int] is Stack, typing.get_origin(Stack[str]) is Stack, typing.get_args(Stack[str]), Stack.__parameters__)
report(lambda: Stack[int, str])
report(lambda: isinstance(s, Stack[int]))
p = Pair[int, str](1, "b").swap()
print(p.a, p.b, Swapped[int](1, 2).swap().a, Swapped.__parameters__, [b.__name__ for b in Swapped.__mro__])
report(lambda: type("Bad", (Generic[int],), {}))
report(lambda: TypeVar("X", int))
report(lambda: TypeVar("X", covariant=True, contravariant=True))
r = Row(UserId(3))
print(r, r.tagged("a", "b"), Row(4, parent=Row(5, parent=r)).depth, Row._field_defaults, UserId("kept") + "!")
report(Row)
report(Row, 1, 2, 3, 4)
report(r._replace, nope=1)
print(biggest([Comparable(2.0), Comparable(7), Comparable(1)]).v, biggest([]), biggest([3, 9, 4]), biggest.calls, biggest.__name__)
report(biggest, [1, "a"])
report(biggest, [1], 2)
report(scale, "ab", 3)
report(scale, [1], 2)
report(scale, {}, 2)
print({k: getattr(v, "__name__", str(v)) for k, v in get_type_hints(Comparable.__init__).items()}, sorted(get_type_hints(Row)), get_type_hints(Row)["parent"] == Optional[Row])
