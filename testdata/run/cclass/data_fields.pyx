# cython: language_level=3
# Extension types as dataclasses: fields, options, inheritance, and what Python's module sees of them.
cimport cython
from cython.dataclasses cimport dataclass, field
from cython cimport dataclasses
import dataclasses as py
import typing
from typing import ClassVar
from dataclasses import InitVar
from libc.stdlib cimport malloc, free


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__


made = []


def note(x):
    made.append(x)
    return x


cdef class Plain:
    cdef public int a

    def __repr__(self):
        return "Plain!"


@dataclass(unsafe_hash=True)
cdef class Point:
    x: float
    y: cython.int = 3
    label: str = "here"
    tags: list = field(default_factory=list, hash=False, compare=False)
    any: object = field(default=note(object), repr=False)


print(Point(1.5), Point(2, 7, "b", [1]).tags, made)
print(Point(1) == Point(1.0), Point(1) == Point(1, 4), Point(1) == 1, Point(1) != Point(2))
print(hash(Point(1)) == hash(Point(1.0, tags=[5])))
print(attempt(Point), attempt(Point, 1, 2, 3), attempt(Point, "x"), attempt(Point, 1, nothing=2))
print(Point.__match_args__)
print(Point(1).tags is Point(1).tags)


@dataclasses.dataclass(order=True)
cdef class Version:
    major: cython.int
    minor: cython.int = 0
    note: str = field(default="", compare=False)

    def __post_init__(self):
        if self.major < 0:
            raise ValueError(self.major)


print(Version(1) < Version(2), Version(1, 2) <= Version(1, 2, "x"), Version(3) > Version(2, 9), Version(1) >= Version(1, 1))
print(attempt(lambda: Version(1) < 3), attempt(Version, -1), attempt(hash, Version(1)))
print(sorted([Version(2, 1), Version(1, 5), Version(1, 2)]))


@cython.dataclasses.dataclass
cdef class Release(Version):
    name: str = "none"
    files: dict = field(default_factory=dict)


class Between(Release):
    pass


print(Release(1, 2, "n", "r", {1: 2}), [f.name for f in py.fields(Release)])
print(attempt(lambda: Release(1) == Version(1)), Between(4))


@dataclass(frozen=True)
cdef class Frozen:
    a: int
    b: list


f = Frozen(1, [2])
print(f, attempt(setattr, f, "a", 2), attempt(delattr, f, "b"), f.a)
print(hash(Frozen(1, None)) == hash((1, None)), attempt(hash, f))


@dataclass(kw_only=True, match_args=False)
cdef class Keywords:
    a: cython.double = 2.0
    b: cython.long


print(Keywords(b=2), attempt(Keywords, 1, 2), attempt(Keywords, a=1), hasattr(Keywords, "__match_args__"))


cdef struct Pair:
    int left
    double right


cdef int *numbers():
    cdef int *p = <int *>malloc(sizeof(int))
    p[0] = 42
    return p


@dataclass
cdef class Fields:
    pair: Pair = field(compare=False)
    cdef public double shown
    cdef double hidden
    cdef public object obj
    place: cython.p_int = field(init=False, repr=False, compare=False, default_factory=numbers)
    shown = 1.5
    hidden = 2.5
    obj = (1, 2)

    def __dealloc__(self):
        free(self.place)

    def number(self):
        return self.place[0], self.hidden


v = Fields({"left": 1, "right": 2})
print(v.number(), v.obj, v.shown, v.obj is Fields.__dataclass_fields__["obj"].default, v == Fields({"left": 5, "right": 2}))
print(sorted(n for n in Fields.__dataclass_fields__ if n != "place"))


@dataclass
cdef class Variables:
    a: cython.int = 1
    b: InitVar[cython.double] = 2.0
    c: ClassVar[list] = [1]
    cdef typing.ClassVar[int] d
    d = 8

    def __post_init__(self, b):
        print("post", b)
        self.a += <int>b


print(Variables(), Variables(5, b=1.0), Variables.c, Variables.d, [x.name for x in py.fields(Variables)])


@dataclass
cdef class Odd:
    self: list = field(default_factory=list)
    object: str = "o"
    other: int = 1


print(Odd(), Odd(self=[3], object="p") == Odd([3], "p"))


@dataclass(init=False, repr=False, eq=False)
cdef class Nothing:
    a: int = 1


print(attempt(Nothing, 1) is None, "Nothing object" in repr(Nothing()), Nothing() == Nothing(), Nothing().a)


@dataclass
cdef class Own:
    a: int = 1

    def __repr__(self):
        return "own"

    def __eq__(self, other):
        return "eq"

    def __init__(self, a, b):
        self.a = a + b


print(Own(1, 2), Own(1, 2) == 3, Own(3, 4).a)


@dataclass
cdef class Node:
    value: int
    next: object = None


n = Node(1)
n.next = n
print(n)


@dataclass
cdef class NoInit:
    default: object = field(default=Plain(), init=False)
    factory: object = field(default_factory=lambda: "made", init=False)
    neither: object = field(init=False)


print(NoInit(), NoInit().default is NoInit().default, attempt(NoInit, 1, 2))
print(py.is_dataclass(NoInit), py.is_dataclass(Plain), py.asdict(Version(1, 2)), py.replace(Version(1, 2), minor=7))
print([(x.name, x.type, x.init, x.repr, x.hash, x.compare) for x in py.fields(Point)])
print(Frozen.__dataclass_params__.frozen, Point.__dataclass_params__.frozen, Version.__dataclass_params__.order)
