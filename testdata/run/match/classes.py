# min-python: 3.10
# Class patterns: __match_args__, keywords, builtins, inheritance, properties, metaclasses, dataclasses, enums, errors.
import collections
import dataclasses
import datetime
import enum


@dataclasses.dataclass
class Expr:
    pass


@dataclasses.dataclass
class Num(Expr):
    value: float


@dataclasses.dataclass
class Var(Expr):
    name: str


@dataclasses.dataclass
class BinOp(Expr):
    op: str
    left: Expr
    right: Expr


@dataclasses.dataclass
class Call(Expr):
    fn: str
    args: list = dataclasses.field(default_factory=list)
    hidden: int = dataclasses.field(default=0, kw_only=True)


def simplify(e):
    match e:
        case BinOp("+", Num(0), x) | BinOp("+", x, Num(0)) | BinOp("*", Num(1), x) | BinOp("*", x, Num(1)):
            return simplify(x)
        case BinOp("*", Num(0), _) | BinOp("*", _, Num(0)):
            return Num(0)
        case BinOp(op, Num(a), Num(b)):
            return Num({"+": a + b, "*": a * b, "-": a - b}[op])
        case BinOp(op, left, right):
            new = BinOp(op, simplify(left), simplify(right))
            return new if new == e else simplify(new)
        case Call("neg", [Num(v)]):
            return Num(-v)
        case Call(fn, [*args], hidden=h) if h:
            return Call(fn, [simplify(a) for a in args], hidden=h - 1)
        case Num() | Var() | Call():
            return e


x = Var("x")
for e in (BinOp("+", Num(0), x), BinOp("*", BinOp("+", Num(1), Num(2)), BinOp("*", x, Num(1))), BinOp("*", x, BinOp("-", Num(2), Num(2))), Call("neg", [Num(3)]),
          Call("f", [BinOp("+", Num(0), x)], hidden=2), Call("neg"), BinOp("-", x, x)):
    print(simplify(e))


def builtin(v):
    match v:
        case bool(b):
            return "bool", b
        case int(n) if n > 100:
            return "big", n
        case int() as n:
            return "int", n
        case float(f) | complex(real=f):
            return "number", f
        case str("yes" | "no" as s):
            return "answer", s
        case str(s) if s.isdigit():
            return "digits", s
        case bytes(b) | bytearray(b):
            return "bytes", bytes(b)
        case tuple((a, b)):
            return "pair", a, b
        case list([*items]) | set(items) | frozenset(items):
            return "items", sorted(items)
        case dict({"k": k}):
            return "dict", k
        case type(__name__=name):
            return "class", name
        case BaseException(args=[first, *_]):
            return "exception", first
        case object(real=r):
            return "real", r
        case object():
            return "object", type(v).__name__


for v in (True, 5, 500, 2.5, 1j, "yes", "maybe", "42", b"b", bytearray(b"a"), (1, 2), (1, 2, 3), [3, 1], {2, 1}, {"k": 1}, {}, int, ValueError("v", 2), KeyError(), None, ..., collections.Counter("a")):
    print(builtin(v))


class Temperature:
    __match_args__ = ("celsius", "fahrenheit")
    log = []

    def __init__(self, c):
        self.c = c

    @property
    def celsius(self):
        self.log.append("celsius")
        return self.c

    @property
    def fahrenheit(self):
        self.log.append("fahrenheit")
        return self.c * 9 / 5 + 32

    @property
    def broken(self):
        raise AttributeError("broken")

    @property
    def failing(self):
        raise ValueError("failing")


def temp(t):
    try:
        match t:
            case Temperature(c, broken=_):
                return "broken"
            case Temperature(0):
                return "freezing"
            case Temperature(c, fahrenheit=f) if f > 200:
                return "hot", c
            case Temperature(c, 50.0):
                return "ten", c
            case Temperature(failing=f):
                return f
    except Exception as e:
        return type(e).__name__, str(e)
    return "none"


print(temp(Temperature(0)), temp(Temperature(100)), temp(Temperature(10)), temp(Temperature(11)), temp(5), Temperature.log)


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    DARK = RED


class Perm(enum.IntFlag):
    R = 4
    W = 2


def member(c):
    match c:
        case Color.RED:
            return "red"
        case Color(name=n, value=v):
            return n, v
        case Perm.R | Perm.W:
            return "one flag"
        case Perm():
            return "flags", int(c)
        case 4:
            return "four"


print([member(c) for c in (Color.RED, Color.DARK, Color.GREEN, Perm.R, Perm.R | Perm.W, 4, 2, 3)])


class Meta(type):
    def __instancecheck__(cls, x):
        return getattr(x, "quacks", False)


class Duck(metaclass=Meta):
    __match_args__ = ("name",)


class Goose:
    quacks = True

    def __init__(self, name):
        self.name = name


class NoArgs:
    pass


class Inherits(Num):
    __match_args__ = ("value", "extra")
    extra = "e"


class BadArgs:
    __match_args__ = ["a"]


class NotStrings:
    __match_args__ = (5,)


class Duplicate:
    __match_args__ = ("a", "a")
    a = 1


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def errors(which, v):
    match which, v:
        case 0, NoArgs(a):
            return a
        case 1, BadArgs(a):
            return a
        case 2, NotStrings(a):
            return a
        case 3, Duplicate(a, b):
            return a, b
        case 4, Duplicate(x, a=y):
            return x, y
        case 5, Num(a, b):
            return a, b
        case 6, int(a, b):
            return a, b
        case 7, Color.RED(a):
            return a
        case 8, datetime.date(year=y, month=m):
            return y, m
        case 9, Inherits(v, e):
            return v, e
        case 10, Duck(n):
            return n
        case 11, dict(a=b):
            return b
    return "nothing"


for which, v in enumerate((NoArgs(), BadArgs(), NotStrings(), Duplicate(), Duplicate(), Num(1), 5, Color.RED, datetime.date(2020, 2, 3), Inherits(7), Goose("g"), {"a": 1})):
    print(which, attempt(errors, which, v))
print(attempt(errors, 9, Num(1)), attempt(errors, 10, NoArgs()), attempt(errors, 5, 1))
