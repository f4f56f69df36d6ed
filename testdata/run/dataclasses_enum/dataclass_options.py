# cython: annotation_typing=False
# dataclass: every option, fields, inheritance, post-init, init-only variables, replace, asdict; the texts of its errors.
import dataclasses
import inspect
import typing
from dataclasses import dataclass, field, InitVar


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    hidden: int = field(default=7, init=False, compare=False)
    kind: typing.ClassVar[str] = "p"
    def total(self): return self.x + self.y


@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = field(default="b", compare=False, metadata={"unit": "m"})


@dataclass(eq=False)
class NoEq: a: int = 1
@dataclass(unsafe_hash=True)
class Hashed: a: int = 1
@dataclass(init=False, repr=False)
class Bare:
    a: int = 1
    def __init__(self): self.b = 2


@dataclass
class Post:
    a: int
    b: InitVar[int] = 5
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a * b


@dataclass
class Base:
    a: int = 1
    b: str = "b"


@dataclass
class Sub(Base):
    c: float = 0.5
    a: int = 10
    def __repr__(self): return "own repr"


attempt(lambda: P(1))
attempt(lambda: P(1, 2, ["t"]) == P(1, 2, ["t"]))
attempt(lambda: P())
attempt(lambda: P(1, 2, [], 4))
attempt(lambda: P(1, z=2))
attempt(lambda: P(1).tags is P(1).tags)
attempt(lambda: (P(1).hidden, P.kind, P(2, 3).total(), P(1) == (1, 0), P(1) != P(2)))
attempt(lambda: hash(P(1)))
attempt(lambda: P(1) < P(2))
attempt(lambda: (F(1) < F(2), F(1, "z") == F(1, "y"), sorted([F(3), F(1)]), hash(F(1)) == hash(F(1, "q")), F(1) >= F(1)))
attempt(lambda: F(1) < 5)
attempt(lambda: setattr(F(1), "a", 2))
attempt(lambda: delattr(F(1), "a"))
attempt(lambda: setattr(F(1), "new", 2))
attempt(lambda: (NoEq() == NoEq(), len({NoEq(), NoEq()}), hash(Hashed()) == hash(Hashed(1)), Bare().b, repr(Bare()).startswith("<")))
attempt(lambda: Post(2))
attempt(lambda: Post(2, b=3).c)
attempt(lambda: Post(2).b)
attempt(lambda: (Base(), Sub(), Sub(1, "2", 3.0) == Sub(1, "2", 3.0), Base(10) == Sub()))
print([f.name for f in dataclasses.fields(Sub)], [(f.name, f.type, f.init) for f in dataclasses.fields(Post)], dataclasses.fields(F)[1].metadata["unit"])
print(inspect.signature(P), inspect.signature(Post), inspect.signature(Sub), P.__doc__, P.__match_args__ if hasattr(P, "__match_args__") else ("x", "y", "tags"))
print(dataclasses.asdict(P(1, 2, [F(1), {"k": F(2)}])), dataclasses.astuple(P(1, 2, [F(1)])), dataclasses.replace(P(1, 2), y=5), dataclasses.is_dataclass(P), dataclasses.is_dataclass(P(1)), dataclasses.is_dataclass(5))
attempt(lambda: dataclasses.replace(P(1), hidden=3))
attempt(lambda: dataclasses.replace(Post(1), a=2))
attempt(lambda: dataclasses.replace(Post(1), a=2, b=10))
attempt(lambda: dataclasses.asdict(5))
attempt(lambda: dataclasses.fields(5))
attempt(lambda: dataclasses.replace(5))


def make(**opts):
    def f(cls_body):
        return dataclass(**opts)(type("X", (), cls_body))
    return f


attempt(lambda: make()({"__annotations__": {"a": int, "b": int}, "a": 1}))
attempt(lambda: make()({"__annotations__": {"a": list}, "a": []}))
attempt(lambda: make()({"__annotations__": {"a": int}, "a": field(default=1, default_factory=int)}))
attempt(lambda: make(order=True, eq=False)({"__annotations__": {"a": int}}))
attempt(lambda: make(order=True)({"__annotations__": {"a": int}, "__lt__": lambda s, o: 1}))
attempt(lambda: make(frozen=True)({"__annotations__": {"a": int}, "__setattr__": lambda *a: 1}))
attempt(lambda: make(unsafe_hash=True)({"__annotations__": {"a": int}, "__hash__": lambda s: 1}))
attempt(lambda: make()({"a": field()}))
attempt(lambda: make()({"__annotations__": {"a": typing.ClassVar[list]}, "a": field(default_factory=list)}))
attempt(lambda: make(bogus=1)({}))


def frozen_mix():
    @dataclass
    class X(F): c: int = 1


attempt(frozen_mix)
M = dataclasses.make_dataclass("M", ["a", ("b", int), ("c", int, field(default=3))], bases=(Base,), namespace={"m": lambda self: self.b})
attempt(lambda: (M(b=2), M(1, 2).m(), M.__mro__[1].__name__))
attempt(lambda: dataclasses.make_dataclass("M", ["a", "a"]))
attempt(lambda: dataclasses.make_dataclass("M", ["class"]))


@dataclass
class Rec:
    name: str
    next: "Rec" = None


r = Rec("loop")
r.next = r
print(r, Rec("a", Rec("b")))


@dataclass
class Prop:
    v: int = field(default=3)
    fs: typing.List[int] = field(default_factory=lambda: [1, 2], hash=False)
    def __eq__(self, o): return "own eq"
    def __post_init__(self): self.extra = self.v * 2


print(Prop() == 5, Prop(4).extra, vars(Prop()), Prop.v, hasattr(Prop, "fs"))
print(dataclasses.fields(P)[2].default_factory is list, dataclasses.fields(P)[0].default is dataclasses.MISSING, repr(dataclasses.MISSING)[:5] == "<data")
