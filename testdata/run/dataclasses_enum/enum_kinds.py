# Enum, IntEnum, Flag, IntFlag: members, aliases, auto, lookups, iteration, methods, mixed types, subclass errors, pickling.
import copy
import enum
import pickle
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, str(e).split("\n")[0])


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    _private = 5
    def describe(self): return self.name.lower() + str(self.value)
    @classmethod
    def first(cls): return next(iter(cls))
    @property
    def hexa(self): return hex(self.value)
    @staticmethod
    def helper(): return "helped"


print(Color.RED, repr(Color.RED), Color.CRIMSON is Color.RED, Color(2), Color["GREEN"], list(Color), len(Color), Color.RED.name, Color.RED.value, list(Color.__members__), Color.first(), Color.RED.describe(), Color.GREEN.hexa, Color.helper())
print(isinstance(Color.RED, Color), type(Color.RED) is Color, Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash("RED"), Color.RED in Color, bool(Color.RED), {Color.RED: 1}[Color.CRIMSON], Color.RED is pickle.loads(pickle.dumps(Color.RED)), copy.deepcopy(Color.RED) is Color.RED)
for f in (lambda: Color(99), lambda: Color["NOPE"], lambda: Color.NOPE, lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "value", 9), lambda: setattr(Color.RED, "name", 9), lambda: Color(), lambda: type("Sub", (Color,), {}),
          lambda: Color.RED + 1, lambda: reversed(Color).__next__(), lambda: Color.RED.extra, lambda: f"{Color.RED}", lambda: format(Color.RED, ">12"), lambda: "%s %r" % (Color.RED, Color.RED), lambda: Color.__doc__ is None or "doc", lambda: Color.RED()):
    attempt(f)


class Num(IntEnum):
    ONE = 1
    TWO = auto()
    BIG = 10
    NEXT = auto()


print(Num.ONE + 1, Num.TWO > 1, sorted(Num, reverse=True), Num(10), [10, 20, 30][Num.ONE], Num.NEXT.value, isinstance(Num.ONE, int), Num.ONE == 1, {1: "a"}[Num.ONE], f"{Num.TWO:03d}", int(Num.BIG), range(Num.TWO), Num.ONE | 2, repr(Num.ONE), sum(Num), max(Num).name)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


print(Perm.R | Perm.W is not None, (Perm.R | Perm.W) is Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.NONE), bool(Perm.R & Perm.W), Perm.R ^ Perm.RW, (Perm.RW & ~Perm.R), Perm(3), Perm.R.value | Perm.X.value, Perm.RW.name, (Perm.R | Perm.X).value, ~Perm.RW == Perm.X)
for f in (lambda: Perm.R | 1, lambda: Perm(8), lambda: Perm.R & "x", lambda: 5 in Perm.R, lambda: Perm["R"] | Perm["X"] == Perm(5)):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__)


class IF(IntFlag):
    A = 1
    B = 2
    C = 4


print((IF.A | IF.B).value, IF.A | 8 == 9, IF.A + 1, (IF.A | IF.C) & IF.C == IF.C, IF(6) == IF.B | IF.C, isinstance(IF.A | IF.B, IF), IF.A < IF.B, ~IF.A & 7 == 6)


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius ** 3)


print(Planet.EARTH.mass, Planet.MARS.density, Planet((5.97e24, 6.37e6)))


class Str(str, Enum):
    A = "a"
    B = "b"
    def __str__(self): return "str:" + self.value
    @classmethod
    def _missing_(cls, v):
        return cls.A if v == "default" else None


print(Str.A, Str.A == "a", Str.A.upper(), Str("default"), f"{Str.B}"[:4], "x" + Str.A, Str("b") is Str.B, {"a": 1}[Str.A])
attempt(lambda: Str("zz"))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return (name.lower(), count, last[-1] if last else None)
    X = auto()
    Y = auto()
    Z = "explicit"


print([m.value for m in Auto])


class Base(Enum):
    def shared(self): return "shared " + self.name


class Derived(Base):
    A = 1


class New(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    ONE = (1, "one")
    TWO = (2, "two")


print(Derived.A.shared(), New.ONE.label, New(2).label, New.TWO == b"\x02", New.ONE.value)


def dup():
    @unique
    class D(Enum):
        A = 1
        B = 1


def reuse():
    class R(Enum):
        A = 1
        A = 2


def badname():
    class M(Enum):
        mro = 1


for f in dup, reuse, badname:
    attempt(f)
Fn = Enum("Fn", "A B C")
Fn2 = Enum("Fn2", {"X": 10, "Y": 20}, module=__name__)
Fn3 = IntEnum("Fn3", ["P", "Q"], start=5)
print(list(Fn), Fn.B.value, [m.value for m in Fn2], Fn3.Q + 0, Fn.__name__)


class Ignore(Enum):
    _ignore_ = ["tmp", "i"]
    tmp = 5
    for i in range(3):
        locals()["M%d" % i] = i * tmp


print(list(Ignore.__members__), [m.value for m in Ignore])


class WithFuncs(Enum):
    f = lambda self: "method"
    class Inner: pass
    D = {"k": 1}
    L = [1]


print(list(WithFuncs.__members__)[-2:], WithFuncs.D.value, WithFuncs.L.f())
