# min-python: 3.10
# Class patterns: __match_args__ of every kind, builtins, properties and __getattr__, ABCs, order and number of lookups, errors, with guards and bindings.
import collections
import collections.abc
import dataclasses
import enum
import typing


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class Log:
    __match_args__ = ("a", "b")
    def __getattribute__(self, n):
        if not n.startswith("__"): print("get", n, end=" ")
        return object.__getattribute__(self, n)
    def __getattr__(self, n):
        if n == "b": return "dynamic"
        raise AttributeError(n)
    a = property(lambda self: 1)


class Raises:
    __match_args__ = ("v",)
    @property
    def v(self): raise KeyError("in property")
class MissAttr:
    __match_args__ = ("gone",)
class ListArgs: __match_args__ = ["x"]
class IntArgs: __match_args__ = (1,)
class NoArgs: x = 1
class Dup:
    __match_args__ = ("x", "x")
    x = 1
class Sub(P): pass
class Sub0(P): __match_args__ = ()
class Int(int): pass
class Str(str): __match_args__ = ("first",); first = property(lambda s: s[:1])
class Color(enum.Enum): RED = 1; BLUE = 2
class NT(typing.NamedTuple): q: int; r: str = "r"
@dataclasses.dataclass
class DC: n: int; rest: list = dataclasses.field(default_factory=list, kw_only=True)
class Checks(type):
    def __instancecheck__(cls, o): return o == "magic"
class Magic(metaclass=Checks): __match_args__ = ("upper",)


def basic(v):
    match v:
        case P(0, 0): return "origin"
        case P(x, y=0) if x > 5: return "far on x", x
        case Sub0(): return "sub0"
        case P(int(x) | str(x), P(y=inner)): return "nested", x, inner
        case Sub(x=x): return "sub", x
        case P(): return "P"
        case NT(q, "r"): return "nt", q
        case DC(n=n, rest=[a, *_]): return "dc", n, a
        case DC(n): return "dc", n
        case Color.RED: return "red"
        case Color(value=v_): return "color", v_
        case bool(b): return "bool", b
        case Int(i): return "Int", i, type(i).__name__
        case int(i) | float(i): return "number", i
        case Str("z"): return "Str z"
        case Str(f): return "Str", f
        case str(s): return "str", s
        case Magic(up): return "magic"
        case bytes(b) | bytearray(b): return "bytes", b
        case list([a, *r]) | tuple((a, *r)): return "seq", a, r
        case list(l): return "empty", l
        case dict({"k": k, **rest}) if rest: return "dict", k, rest
        case dict(d): return "dict", d
        case set(s) | frozenset(s): return "set", s
        case None: return "none"
        case collections.abc.Callable(): return "callable"
        case collections.deque(maxlen=m): return "deque", m
        case type(): return "type"
        case object(real=r, imag=i): return "complex-like", r, i
        case _: return "other"


for v in (P(0, 0), P(9, 0), Sub0(1, 1), P("s", P(1, 2)), Sub(3, 4), P(1.5, 2), NT(1), NT(1, "z"), DC(1, rest=[7]), DC(2), Color.RED, Color.BLUE, True, Int(4), 5, 2.5, Str("zebra"), Str("abc"), "plain", "magic", b"by", bytearray(b"ba"), [1, 2], (3,), [], (), {"k": 1}, {"k": 1, "z": 2}, {}, {1}, frozenset(), None, len, collections.deque([1], 3), int, 1j, object()):
    attempt(lambda: basic(v))


def log(v):
    match v:
        case Log(a=2): return "no"
        case Log(1, "x"): return "no"
        case Log(1, b=b): return b


attempt(lambda: log(Log()))


def err(c, n):
    o = c() if c not in (Raises,) else Raises()
    match n:
        case 0:
            match o:
                case c(a): return "one", a
        case 1:
            match o:
                case c(a, b): return "two", a, b
        case 2:
            match o:
                case c(x=a): return "kw", a
        case 3:
            match o:
                case c(a, x=b): return "both", a, b
    return "no match"


for c in Raises, MissAttr, ListArgs, IntArgs, NoArgs, Dup, object, int, str, dict:
    for n in range(4):
        print(c.__name__, n, end=" ")
        attempt(lambda: err(c, n))


def not_a_class(c, v):
    match v:
        case c(): return "matched"
    return "not"


for c in 5, len, typing.List[int], int | str, typing.Union[int, str], None, collections.abc.Sized, "s":
    attempt(lambda: not_a_class(c, [1]))


def order(v):
    def t(n):
        print("eval", n, end=" ")
        return P
    ns = type("NS", (), {"__getattr__": lambda self, n: (print("lookup", n, end=" "), {"P": P, "int": int}[n])[1]})()
    match v:
        case ns.int(): return "int"
        case ns.P(x=ns.int()): return "P int"
        case ns.P(x=x): return "P", x


attempt(lambda: order(P("s", 1)))


def leftovers(v):
    a = b = "unset"
    match v:
        case P(a, P(b, 1)): r = "first"
        case P(a): r = "second"
        case _: r = "third"
    return r, a, b


for v in P(1, P(2, 1)), P(1, P(2, 3)), 5: attempt(lambda: leftovers(v))


class Later: pass
def later(o):
    match o:
        case Later(a, b): return a, b
o = Later()
o.p, o.q = 1, 2
attempt(lambda: later(o))
Later.__match_args__ = ("p", "q")
attempt(lambda: later(o))
Later.__match_args__ = ("q", "missing")
attempt(lambda: later(o))
del Later.__match_args__


class ByDescr:
    @property
    def __match_args__(self): return ("x",)


attempt(lambda: err(ByDescr, 0))
