# __format__, __str__, __repr__, __bytes__, __fspath__: who calls what in str(), format(), f-strings, %, print, join, repr of containers; recursion; errors.
import os
import reprlib
import string


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def cls(name, base=(), **m): return type(name, base, {"__%s__" % k: v for k, v in m.items()})


class SubStr(str):
    def __str__(self): return "substr.str"
    def __repr__(self): return "substr.repr"
    def __format__(self, s): return "substr.format " + s


Both = cls("Both", str=lambda s: "S", repr=lambda s: "R")
Rep = cls("Rep", repr=lambda s: "only repr")
Str = cls("Str", str=lambda s: "only str")
Fmt = cls("Fmt", format=lambda s, spec: f"<{spec}>", str=lambda s: "fmt str")
RetSub = cls("RetSub", str=lambda s: SubStr("inner"), repr=lambda s: SubStr("inner r"), format=lambda s, f: SubStr("inner f"))
BadStr = cls("BadStr", str=lambda s: 5, repr=lambda s: None, format=lambda s, f: b"")
Raise = cls("Raise", str=lambda s: 1 // 0, repr=lambda s: [][0], format=lambda s, f: {}["k"])
NoneStr = cls("NoneStr", str=None, repr=None, format=None)
IntSub = cls("IntSub", (int,), str=lambda s: "int sub", format=lambda s, f: "int fmt")
IntRepr = cls("IntRepr", (int,), repr=lambda s: "int repr")
Uni = cls("Uni", str=lambda s: "é\n\u2028😀", repr=lambda s: "rep é\ud800")
objs = [Both(), Str(), Fmt(), RetSub(), BadStr(), Raise(), NoneStr(), IntSub(5), IntRepr(6), SubStr("plain"), Rep()]
uses = {"str": str, "repr": repr, "ascii": ascii, "format": format, "format spec": lambda o: format(o, ">8"), "f": lambda o: f"{o}", "f!s": lambda o: f"{o!s:*>9}", "f!r": lambda o: f"{o!r}", "f!a": lambda o: f"{o!a}", "f=": lambda o: f"{o=}", "%s": lambda o: "%s" % o, "%r": lambda o: "%r" % (o,), "%5s|": lambda o: "%5s|" % (o,), "%d": lambda o: "%d" % o,
        "list": lambda o: str([o]), "dict": lambda o: f"{ {1: o} }", "join": lambda o: "-".join([o]), "concat": lambda o: "a" + o, ".format": lambda o: "{0!r} {0} {0:x}".format(o), "empty": lambda o: "{}".format(o), "exc": lambda o: str(ValueError(o)), "bytes%": lambda o: b"%s" % o, "b%a": lambda o: b"%a" % o}
for o in objs:
    for name, use in uses.items():
        if type(o) in (Str, Fmt) and name in ("repr", "ascii", "f!r", "f!a", "f=", "%r", "list", "dict", ".format", "b%a"):
            continue
        if type(o) is RetSub and name in ("%r", "%5s|"):  # versions differ in whose __format__ is asked
            continue
        print(type(o).__name__, name, end=" ")
        attempt(lambda: use(o))
print(ascii(Uni()), ascii(str(Uni())))
for o in objs[:4]:
    if type(o) not in (Str, Fmt):
        print(o, [o], (o,), end="|\n", sep="~")
attempt(lambda: print(BadStr()))
attempt(lambda: print("a", sep=5))
attempt(lambda: print("a", end=b""))
attempt(lambda: print("a", file=5))
attempt(lambda: print("a", bogus=1))
for spec in ("5", "<10", "x", "5d", "{}", "", "^^^", "10.3", ",", "_", "b", "c", "e", "%", "n", "s", "=5", "+", " ", "#x", "010", "10s", ".2", "z", "<", "é>5", "10000000000000000000000", "1.", "-5"):
    for v in (42, -3, "str", 1.5, True, None, [1], b"b", 1j, object, Ellipsis):
        try:
            print(spec, type(v).__name__, repr(format(v, spec)))
        except (ValueError, TypeError, OverflowError) as e:
            print(spec, type(v).__name__, type(e).__name__, e)
x = []
x.append(x)
d = {}
d["d"] = d
d["x"] = x
print(x, d, [d, x])


class Node:
    def __init__(self): self.kids = [self]
    @reprlib.recursive_repr("<...>")
    def __repr__(self): return f"Node({self.kids})"


class Bytes:
    def __init__(self, r): self.r = r
    def __bytes__(self): return self.r
    def __fspath__(self): return self.r
    def __index__(self): return 3


print(Node())

for r in b"ok", "str", bytearray(b"x"), None:
    attempt(lambda: bytes(Bytes(r)))
    attempt(lambda: os.fspath(Bytes(r)))
attempt(lambda: bytearray(Bytes(b"ok")))
attempt(lambda: bytes("s"))
attempt(lambda: bytes("s", "ascii", "x", 1))
attempt(lambda: bytes([1, 256]))
attempt(lambda: bytes([1, "a"]))
attempt(lambda: bytes(-1))
attempt(lambda: str(b"abc", "utf-8"))
attempt(lambda: str(b"\xff", "utf-8"))
attempt(lambda: str("s", "utf-8"))
attempt(lambda: str(5, "utf-8"))
attempt(lambda: str(object=5))


class F(string.Formatter):
    def get_value(self, key, args, kw): return kw.get(key, "<%s>" % key) if isinstance(key, str) else args[key]
    def convert_field(self, v, c): return "up:" + str(v).upper() if c == "u" else super().convert_field(v, c)
    def format_field(self, v, spec): return f"[{v}|{spec}]"


attempt(lambda: F().format("{0} {name:>5} {1!u} {x.__class__}", 1, "a", x=2))
attempt(lambda: F().format("{} {}", 1))
