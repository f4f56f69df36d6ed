# int, float, complex, bool, abs, round, pow, divmod, sum, hash, bin, oct, hex,
# chr, ord over plain values, subclasses, objects with special methods; errors.
def attempt(f, *args, **kw):
    try:
        r = f(*args, **kw)
        print(type(r).__name__, r, end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


class Conv:
    def __init__(self, **kw):
        self.kw = kw

    def __int__(self):
        return self.kw["i"]

    def __float__(self):
        return self.kw["f"]

    def __complex__(self):
        return self.kw["c"]

    def __bool__(self):
        return self.kw["b"]

    def __abs__(self):
        return self.kw["a"]

    def __round__(self, *n):
        return "round%r" % (n,)

    def __pow__(self, other, mod=None):
        return "pow", other, mod

    def __rpow__(self, other):
        return "rpow", other

    def __divmod__(self, other):
        return "divmod"

    def __hash__(self):
        return self.kw["h"]

    def __trunc__(self):
        return 8


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class MyInt(int):
    def __repr__(self):
        return "MyInt(%s)" % int(self)

    __str__ = __repr__


class MyFloat(float):
    pass


values = [0, -7, 2**70, True, 2.5, -0.0, 1e300, float("nan"), float("-inf"), 1j, "12", " -3_0 ", "0x1f", "1e3", "nan", "", b"15", bytearray(b"7"), None, [], Index(6), Index("x"), Index(2**65),
          Conv(i=3, f=1.5, c=2j, b=False, a="abs", h=5), Conv(i="no", f=1, c=1, b=1, a=None, h="h"), Conv(), MyInt(4), MyFloat(2.5), range(2), "\u0663\u0664", "\uff11", object]


def each(f):
    for v in values:
        attempt(f, v)
    print()


for f in (int, float, complex, bool, abs, round, hash, bin, hex, oct):
    if f is hash:
        for v in (0, -1, 2**61 - 1, 2**61, -2**70, True, 0.0, -0.0, 0.5, 1e300, float("inf"), 1j, 1 + 0j, Conv(h=-1), Conv(h=2**70), Conv(h="h"), Conv(h=MyInt(3)), [], {}, set(), slice(1) if False else [1]):
            attempt(f, v)
        print()
        continue
    each(f)
# The same by calls that the compiler sees.
def direct():
    for v in values:
        for g in (lambda: int(v), lambda: float(v), lambda: bool(v), lambda: abs(v), lambda: round(v), lambda: chr(v), lambda: ord(v), lambda: -v, lambda: ~v, lambda: v + 1, lambda: complex(v, 1)):
            attempt(g)
        print()


direct()
for g in (lambda: int("ff", 16), lambda: int("ff", 0), lambda: int("0b101", 0), lambda: int("012", 0), lambda: int("z", 36), lambda: int("z", 37), lambda: int("1", -1), lambda: int("1", 1), lambda: int(5, 10), lambda: int("1", base="2"), lambda: int("1", 2.0),
          lambda: int(base=2), lambda: int(x="5"), lambda: int("1", 2, 3), lambda: int(), lambda: int("9" * 30), lambda: int("1__0"), lambda: int("1_0"), lambda: int(b"\xff"), lambda: int("1\x00"), lambda: int("12", Index(8)), lambda: int(1e20), lambda: int(-1.9), lambda: int("\u00bd"),
          lambda: float(), lambda: float("1_0.5"), lambda: float("1e400"), lambda: float("-Infinity"), lambda: float(2**2000), lambda: float("1,5"), lambda: float(1, 2), lambda: float(x=1), lambda: float("  \t5.\n"), lambda: float("0x1p3"), lambda: float.fromhex("0x1.8p3"), lambda: float(b" 1.5 "),
          lambda: complex(), lambda: complex("1+2j"), lambda: complex("1 + 2j"), lambda: complex("j"), lambda: complex(1, "2"), lambda: complex("1", 2), lambda: complex(1j, 1j), lambda: complex(real=1, imag=2.5), lambda: complex(2**2000), lambda: complex(None),
          lambda: bool(), lambda: bool(1, 2), lambda: bool(x=1), lambda: abs(), lambda: abs(1, 2), lambda: abs("x"), lambda: abs(-2**63), lambda: abs(MyInt(-3)), lambda: abs(-0.0), lambda: abs(3 + 4j)):
    attempt(g)
print()
for g in (lambda: round(2.5), lambda: round(3.5), lambda: round(-2.5), lambda: round(2.675, 2), lambda: round(1e300, -299), lambda: round(15, -1), lambda: round(25, -1), lambda: round(-15, -1), lambda: round(2**70, -20), lambda: round(True), lambda: round(1.5, None), lambda: round(1.5, 1.0),
          lambda: round(5, 2**70), lambda: round(5, -2**70) if False else 0, lambda: round(1.5, 2**31), lambda: round(1.5, -2**31), lambda: round(1e308, -308), lambda: round(), lambda: round(1, 2, 3), lambda: round(number=1.25, ndigits=1), lambda: round("x"), lambda: round(1j), lambda: round(float("nan"), 2), lambda: round(float("inf")),
          lambda: round(float("nan")), lambda: round(Conv(), 3), lambda: round(MyFloat(2.5)), lambda: round(MyInt(25), -1), lambda: round(-0.4), lambda: round(0.5 + 2**-53), lambda: round(1.5, Index(0)), lambda: round(Index(3)), lambda: round(None)):
    attempt(g)
print()
for g in (lambda: pow(2, 10), lambda: pow(2, -1), lambda: pow(2, 10, 1000), lambda: pow(2, -1, 7), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2, 3, -5), lambda: pow(2.0, 3, 5), lambda: pow(2, 3, 5.0), lambda: pow("a", 2), lambda: pow(2), lambda: pow(), lambda: pow(1, 2, 3, 4), lambda: pow(base=3, exp=4), lambda: pow(3, exp=4, mod=5),
          lambda: pow(0, 0), lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(-8, 1 / 3), lambda: pow(-8.0, 3), lambda: pow(10.0, 400), lambda: pow(Conv(), 2), lambda: pow(Conv(), 2, 3), lambda: pow(2, Conv()), lambda: pow(2, Conv(), 5), lambda: pow(MyInt(2), 3), lambda: pow(True, True), lambda: pow(1j, 2), lambda: pow(1j, 2, 3), lambda: pow(0, 0, 1), lambda: pow(2**64, 2, 2**65), lambda: pow(-3, 3, 7), lambda: pow(5, None), lambda: 2 ** "x"):
    attempt(g)
print()
for g in (lambda: divmod(7, 2), lambda: divmod(-7, 2), lambda: divmod(7, -2), lambda: divmod(7.5, -2), lambda: divmod(-0.0, 3), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod(2**70, 3), lambda: divmod(float("inf"), 2), lambda: divmod(5, float("inf")), lambda: divmod(-5, float("inf")), lambda: divmod(1j, 1), lambda: divmod("a", 1), lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: divmod(Conv(), 1), lambda: divmod(True, True), lambda: divmod(1, "a"), lambda: divmod(MyInt(9), MyInt(4)),
          lambda: sum([]), lambda: sum([1, 2.5, True]), lambda: sum([0.1] * 3), lambda: sum([2**62, 2**62, 2**62]), lambda: sum([1, 2], 1.5), lambda: sum([[1], [2]], []), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(5), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([1], start=5), lambda: sum({1: 2}), lambda: sum((1, 1j)), lambda: sum([MyInt(1), MyInt(2)]), lambda: sum([None]), lambda: sum(x for x in (1, 2)), lambda: sum([1e308, 1e308]), lambda: sum([float("inf"), -float("inf")]), lambda: sum([True, True]), lambda: sum(iter([2**63 - 1, 1])), lambda: sum([-0.0]), lambda: sum([-0.0], -0.0)):
    attempt(g)
print()
for g in (lambda: chr(0x41), lambda: chr(0x10FFFF), lambda: chr(0x110000), lambda: chr(-1), lambda: chr(2**70), lambda: chr("a"), lambda: chr(1.0), lambda: chr(Index(66)), lambda: chr(True) == "\x01", lambda: chr(), lambda: ascii(chr(0xD800)), lambda: ord("a"), lambda: ord("ab"), lambda: ord(""), lambda: ord(b"a"), lambda: ord(b"ab"), lambda: ord(bytearray(b"z")), lambda: ord(5), lambda: ord(), lambda: ord("\U0001f600"),
          lambda: bin(5), lambda: bin(-5), lambda: bin(2**65), lambda: bin(1.5), lambda: hex(255), lambda: hex(-255), lambda: hex("f"), lambda: oct(8), lambda: oct(Index(9)), lambda: bin(True), lambda: hex(MyInt(16)), lambda: hex(), lambda: bin(1, 2), lambda: bin(Index("s"))):
    attempt(g)
print()
