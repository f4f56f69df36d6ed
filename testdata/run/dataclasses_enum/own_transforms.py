# Class builders like dataclass written here from annotations, by decorator, base class and metaclass, next to real dataclasses.
import dataclasses
import functools
import typing
from dataclasses import MISSING, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar, Dict, List, Optional

dataclass_transform = getattr(typing, "dataclass_transform", lambda **kw: lambda x: x)


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def attr(*, default=MISSING, factory=MISSING, check=None, alias=None) -> Any:
    return Attr(default, factory, check, alias)


class Attr:
    def __init__(self, default, factory=MISSING, check=None, alias=None):
        self.default, self.factory, self.check, self.alias = default, factory, check, alias

    def __set_name__(self, owner, name):
        self.name = name
        self.alias = self.alias or name

    def value(self, given):
        if self.alias in given:
            return given.pop(self.alias)
        if self.default is not MISSING:
            return self.default
        if self.factory is not MISSING:
            return self.factory()
        raise TypeError(f"{self.alias} is missing")

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__[self.name]

    def __set__(self, obj, value):
        if self.check and not self.check(value):
            raise ValueError(f"{type(obj).__name__}.{self.name} = {value!r}")
        obj.__dict__[self.name] = value


class ModelMeta(type):
    def __new__(mcls, name, bases, ns, frozen=False, **kw):
        names = list(typing.get_type_hints(type("probe", (), {"__annotations__": ns.get("__annotations__", {})}))) if "__annotations__" in ns else []
        for n in names:
            if not isinstance(ns.get(n), Attr):
                ns[n] = Attr(ns.get(n, MISSING))
        cls = super().__new__(mcls, name, bases, ns, **kw)
        cls.attrs = {**{k: v for b in reversed(bases) for k, v in getattr(b, "attrs", {}).items()}, **{n: ns[n] for n in names}}
        if frozen:
            def refuse(self, key, value):
                raise AttributeError(f"{name} is frozen, {key} stays")
            cls.__setattr__ = refuse
        cls.frozen = frozen
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        self = super().__call__()
        given = dict(zip((a.alias for a in cls.attrs.values()), args))
        if len(args) > len(cls.attrs) or set(given) & set(kw):
            raise TypeError(f"{cls.__name__}: too much in {args} {kw}")
        given.update(kw)
        for a in cls.attrs.values():
            a.__set__(self, a.value(given))
        if given:
            raise TypeError(f"{cls.__name__}: no {sorted(given)}")
        return self


@dataclass_transform(field_specifiers=(attr,))
class Model(metaclass=ModelMeta):
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.attrs)})"

    def __eq__(self, other):
        return vars(self) == vars(other) if type(self) is type(other) else NotImplemented


class User(Model):
    name: str
    age: int = attr(default=18, check=lambda v: v >= 0)
    tags: "List[str]" = attr(factory=list, alias="labels")
    active = True


class Admin(User, frozen=True):
    level: str = 1
    age: int = attr(default=40)


def immutable(cls=None, *, order=False):
    if cls is None:
        return functools.partial(immutable, order=order)
    names = tuple(cls.__dict__.get("__annotations__", ()) or cls.__annotations__)
    scope = {f"_d_{n}": getattr(cls, n) for n in names if hasattr(cls, n)}
    params = ", ".join(f"{n}=_d_{n}" if f"_d_{n}" in scope else n for n in names)
    exec(f"def __new__(cls, {params}):\n    return tuple.__new__(cls, ({', '.join(names)},))", scope)
    space = {k: v for k, v in vars(cls).items() if k not in (*names, "__dict__", "__weakref__")}
    space.update({n: property(lambda self, i=i: self[i]) for i, n in enumerate(names)}, __slots__=(), __new__=scope["__new__"])
    if not order:
        space["__lt__"] = lambda self, other: NotImplemented
    return type(cls.__name__, (tuple,), space)


@immutable
class Point:
    x: int
    y: int = 0

    def __add__(self, other):
        return type(self)(self.x + other.x, self.y + other[1])


@immutable(order=True)
class Version:
    major: "int"
    minor: "int" = 0


@dataclass(order=True)
class Item:
    sort: float = field(init=False, repr=False)
    name: str
    price: "Decimal" = 1
    rates: Dict[str, "Item"] = field(default_factory=dict, compare=False)
    discount: InitVar[Optional[int]] = None
    total: ClassVar[int] = 0
    note = "no field"

    def __post_init__(self, discount):
        self.price -= discount or 0
        self.sort = -self.price
        type(self).total += 1


@dataclass(frozen=True)
class Key:
    parts: tuple
    meta: dict = field(default_factory=dict, hash=False, metadata={"doc": "meta"})

    def __post_init__(self):
        object.__setattr__(self, "parts", tuple(self.parts))


u = User("ann", labels=["x"])
print(u, User("bob") == User("bob"), User("bob").tags is User("bob").tags, u == 3, User.name.alias, User.active, list(Admin.attrs), Admin.frozen)
u.age = 5
u.name = 3
a = Admin("root", level=None)
print(u, a, vars(a))
tell("missing", User)
tell("unknown", User, "x", tags=[])
tell("twice", User, "x", name="y")
tell("too many", User, 1, 2, 3, 4)
tell("check", User, "x", -1)
tell("check set", setattr, u, "age", -1)
tell("check type", setattr, u, "age", "x")
tell("frozen", setattr, a, "level", 3)
tell("not annotated", lambda: type(User)("Bad", (Model,), {"__annotations__": {"x": "NoSuch"}}))
p = Point(1, 2)
print(p, p.x, p + Point(3), p == (1, 2), hash(p) == hash((1, 2)), Point.__name__, Version(1, 2) < Version(1, 10), sorted([Version(2), Version(1)]), Point(y=1, x=0).y)
tell("point order", lambda: p < Point(5))
tell("point missing", Point)
tell("point extra", lambda: setattr(p, "z", 1))
tell("point set", lambda: setattr(p, "x", 1))
i, j = Item("a", 5), Item("b", 9, discount=2)
print(i, j, i > j, sorted([i, j])[0].name, Item.total, replace(i, name="c", discount=None), i == Item("a", 5, {"other": j}), [f.name for f in fields(Item)], Item.note)
print(asdict(Item("n", rates={"k": j})), astuple(j), is_dataclass(i), is_dataclass(Item), Item.__match_args__ if hasattr(Item, "__match_args__") else ("name", "price", "rates", "discount"))
k = Key([1, 2])
print(k, {k: 1}[Key((1, 2))], fields(k)[1].metadata["doc"], replace(k, parts="ab"), k == Key([1, 2], {"z": 1}))
tell("replace init false", replace, i, sort=1, discount=1)
tell("replace needs", replace, i)
tell("frozen key", setattr, k, "parts", 1)
tell("frozen del", delattr, k, "parts")
tell("order types", lambda: i < 3)
tell("init", Item)
tell("price", Item, "a", "text", discount=1)
tell("fields", fields, 3)
tell("asdict", asdict, Item)
tell("mutable", lambda: dataclass(type("D", (), {"__annotations__": {"x": list}, "x": []})))
tell("order of defaults", lambda: dataclass(type("D", (), {"__annotations__": {"x": int, "y": int}, "x": 1})))
tell("eq needed", lambda: dataclass(order=True, eq=False)(type("D", (), {})))
tell("frozen base", lambda: dataclass(type("D", (Key,), {"__annotations__": {}})))
tell("field twice", field, default=1, default_factory=list)
made = dataclasses.make_dataclass("Made", [("a", int), "b", ("c", List[int], field(default_factory=list))], namespace={"sum": lambda self: self.a + self.b})
print(made(1, 2), made(1, 2).sum(), [getattr(f.type, "__name__", f.type) for f in fields(made)][:1])
tell("bad name", dataclasses.make_dataclass, "M", ["a b"])
