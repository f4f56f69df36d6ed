# min-python: 3.10
# cython: annotation_typing=False
# dataclass from 3.10 on: slots, keyword-only fields, match_args, weakref_slot where there is one; pattern matching.
import dataclasses
import inspect
import pickle
import sys
from dataclasses import dataclass, field, KW_ONLY


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


@dataclass(slots=True)
class S:
    x: int
    y: int = 5
    z: list = field(default_factory=list)
    def double(self): return self.x * 2
    def cls(self): return __class__


@dataclass(slots=True, frozen=True, order=True)
class SF:
    a: int
    b: str = "b"


@dataclass(kw_only=True)
class K:
    a: int = 1
    b: int
    def __init_subclass__(cls, **kw): print("subclass", cls.__name__, kw)


@dataclass
class Mixed(K):
    c: int
    _: KW_ONLY
    d: int = 4
    e: str = field(kw_only=False, default="e")


@dataclass(match_args=False)
class NoMatch: a: int


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"), s.double(), s == S(1, 5, []), s.z is S(1).z)
attempt(lambda: setattr(s, "w", 1))
attempt(lambda: s.cls() is S)
attempt(lambda: S.y)
f = SF(1)
attempt(lambda: setattr(f, "a", 2))
attempt(lambda: hash(f) == hash(SF(1)))
attempt(lambda: sorted([SF(2), SF(1, "z"), SF(1, "a")]))
attempt(lambda: pickle.loads(pickle.dumps(f)) == f)
attempt(lambda: dataclasses.replace(f, b="new"))
attempt(lambda: K(1, 2))
attempt(lambda: K())
attempt(lambda: K(b=3))
print(inspect.signature(K), inspect.signature(Mixed), Mixed.__match_args__, S.__match_args__, hasattr(NoMatch, "__match_args__"))
attempt(lambda: Mixed(1, b=2))
attempt(lambda: Mixed(1, "e!", b=2, d=5))
attempt(lambda: Mixed(1, "e", 3, b=2))
attempt(lambda: [(fl.name, fl.kw_only) for fl in dataclasses.fields(Mixed)])


def slots_again():
    @dataclass(slots=True)
    class X:
        __slots__ = ("a",)
        a: int


def two_kw():
    @dataclass
    class X:
        a: KW_ONLY
        b: KW_ONLY


attempt(slots_again)
attempt(two_kw)


def match(v):
    match v:
        case S(1, y):
            return "S one", y
        case S(x=x, z=[first, *_]):
            return "S list", x, first
        case SF(a, "b") if a > 5:
            return "SF big", a
        case SF():
            return "SF"
        case NoMatch(a=a):
            return "NoMatch", a
        case Mixed(c, e, d=d):
            return "Mixed", c, e, d
        case _:
            return "other"


for v in S(1), S(2, 3, ["z"]), S(2), SF(9), SF(1), NoMatch(3), Mixed(1, b=2), 5:
    attempt(lambda: match(v))


def bad_match(v):
    match v:
        case NoMatch(a): return a


def too_many(v):
    match v:
        case SF(a, b, c): return a


attempt(lambda: bad_match(NoMatch(1)))
attempt(lambda: too_many(SF(1)))
if sys.version_info >= (3, 11):
    import weakref
    W = dataclass(slots=True, weakref_slot=True)(type("W", (), {"__annotations__": {"a": int}}))
    w = W(1)
    print(W.__slots__, weakref.ref(w)() is w)
    attempt(lambda: dataclass(weakref_slot=True)(type("W", (), {})))


@dataclass(slots=True)
class Base1: a: int = 1
@dataclass(slots=True)
class Derived(Base1):
    b: int = 2
    def __post_init__(self): self.a += self.b


print(Derived(), Derived.__slots__, Derived(b=10).a)
