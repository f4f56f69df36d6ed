# __index__, __int__, __float__, __trunc__, __bool__, __len__, __round__ ...: what uses which, and wrong results.
import math
import operator
import warnings

warnings.simplefilter("error")


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def cls(name, **methods):
    return type(name, (), {"__%s__" % k: (v if callable(v) else (lambda self, *a, v=v: v)) for k, v in methods.items()})()


class MyInt(int): pass
class MyFloat(float): pass


idx = cls("Idx", index=3)
objs = [idx, cls("Int", int=4), cls("Flt", float=2.5), cls("Trunc", trunc=lambda self: 9), cls("BadIndex", index="x"), cls("BadInt", int=1.5), cls("BadFloat", float=1), cls("SubInt", int=MyInt(5)),
        cls("SubIndex", index=MyInt(6)), cls("SubFloat", float=MyFloat(7.5)), cls("BoolIndex", index=True), cls("Raises", index=lambda self: 1 // 0, int=lambda self: {}["k"], float=lambda self: [][0])]
uses = {"int": int, "float": float, "index": operator.index, "hex": hex, "list[o]": lambda o: "abcdefghij"[o], "slice": lambda o: "abcdefghij"[o:], "range": lambda o: list(range(o)), "chr": chr, "bytes": bytes, "mul": lambda o: [0] * o,
        "round2": lambda o: round(1.23456, o), "sqrt": math.sqrt, "fmt": lambda o: "%d" % o, "fmtf": lambda o: "%.1f" % o, "fmtx": lambda o: "%x" % o, "pow": lambda o: 2 ** o, "shift": lambda o: 1 << o, "complex": complex,
        "setitem": lambda o: [1, 2, 3, 4, 5, 6, 7].__setitem__(o, 0), "pop": lambda o: list(range(9)).pop(o), "bool": bool, "trunc": math.trunc, "floor": math.floor, "range step": lambda o: range(0, 20, o), "str.zfill": lambda o: "1".zfill(o),
        "add": lambda o: o + 1, "eq": lambda o: o == 3, "int base": lambda o: int("11", o), "sum": lambda o: sum([o])}
for o in objs:
    for name, use in uses.items():
        attempt(type(o).__name__ + " " + name, lambda: use(o))
for name, b in [("BoolStr", cls("BoolStr", bool="yes")), ("BoolInt", cls("BoolInt", bool=1)), ("BoolNone", cls("BoolNone", bool=None)), ("LenNeg", cls("LenNeg", len=-1)), ("LenBig", cls("LenBig", len=2**70)), ("LenFloat", cls("LenFloat", len=2.0)),
                ("LenTrue", cls("LenTrue", len=True)), ("LenIndex", cls("LenIndex", len=idx)), ("LenZero", cls("LenZero", len=0)), ("BoolWins", cls("BoolWins", bool=True, len=0)), ("BoolRaises", cls("BoolRaises", bool=lambda self: 1 // 0)),
                ("LenNone", cls("LenNone", len=None))]:
    attempt(name + " bool", lambda: bool(b))
    attempt(name + " not", lambda: not b)
    attempt(name + " if", lambda: "yes" if b else "no")
    attempt(name + " and", lambda: (b and 1) == 1)
    attempt(name + " len", lambda: len(b))
    attempt(name + " all", lambda: all([b]))
    attempt(name + " filter", lambda: len(list(filter(None, [b]))))


def while_(b):
    while b:
        return "looped"
    return "not looped"


attempt("while", lambda: while_(cls("BoolStr", bool="yes")))
attempt("assert", lambda: while_(cls("Len3", len=3)))
r = cls("Round", round=lambda self, *a: ("rounded", a), floor="floor", ceil="ceil", trunc="trunc", abs="abs", neg="neg", pos="pos", invert="inv", divmod=lambda s, o: ("dm", o), rdivmod=lambda s, o: ("rdm", o), pow=lambda s, *a: ("pow", a), rpow=lambda s, *a: ("rpow", a))
print(round(r), round(r, 2), round(r, None), round(r, ndigits=3), math.floor(r), math.ceil(r), math.trunc(r), abs(r), -r, +r, ~r, divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), r ** 4, 5 ** r)
attempt("pow3", lambda: pow(2, r, 3))
for f in (abs, round, math.floor, operator.neg, operator.pos, operator.invert, hash, repr, str, format, iter, len, reversed, next, callable, bytes):
    attempt(f.__name__, lambda: type(f(cls("None_", abs=None, round=None, floor=None, neg=None, pos=None, invert=None, hash=lambda s: 2**100, repr=lambda s: 1, str=lambda s: b"", format=lambda s, f: 1, iter=lambda s: 1, len=lambda s: "", reversed=lambda s: 5, next=lambda s: 1,
                                     bytes=lambda s: "no"))).__name__)
attempt("hash -1", lambda: hash(cls("H", hash=-1)))
attempt("hash big", lambda: hash(cls("H", hash=2**61)) == hash(2**61))
attempt("hash None", lambda: hash(type("H", (), {"__hash__": None})()))
attempt("hash eq", lambda: hash(type("H", (), {"__eq__": lambda s, o: True})()))
attempt("hash list key", lambda: {[]: 1})
attempt("hash in set", lambda: {(1, [])})
attempt("length_hint", lambda: operator.length_hint(cls("LH", length_hint="x")))
attempt("length_hint neg", lambda: operator.length_hint(cls("LH", length_hint=-1)))
attempt("length_hint NI", lambda: operator.length_hint(cls("LH", length_hint=lambda s: NotImplemented), 8))
