# A number class of one's own among int, float, complex, Fraction and Decimal: numbers ABCs, coercion, hashing, formatting, rounding, in containers.
import decimal
import fractions
import math
import numbers
import operator
import statistics


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


class Mod(numbers.Number):
    def __init__(self, v, m=7): self.v, self.m = v % m, m
    def _other(self, o):
        if isinstance(o, Mod): return o.v if o.m == self.m else None
        return o if isinstance(o, numbers.Integral) else None
    def _op(op):
        def f(self, o):
            x = self._other(o)
            return NotImplemented if x is None else Mod(op(self.v, x), self.m)
        def r(self, o):
            x = self._other(o)
            return NotImplemented if x is None else Mod(op(x, self.v), self.m)
        return f, r
    __add__, __radd__ = _op(operator.add)
    __sub__, __rsub__ = _op(operator.sub)
    __mul__, __rmul__ = _op(operator.mul)
    def __pow__(self, e, m=None): return Mod(pow(self.v, e, self.m)) if m is None else NotImplemented
    def __truediv__(self, o):
        x = self._other(o)
        return NotImplemented if x is None else self * pow(x, -1, self.m)
    def __neg__(self): return Mod(-self.v, self.m)
    def __eq__(self, o):
        x = self._other(o)
        return NotImplemented if x is None else (self.v - x) % self.m == 0
    def __hash__(self): return hash((self.v, self.m))
    def __bool__(self): return self.v != 0
    def __int__(self): return self.v
    def __index__(self): return self.v
    def __repr__(self): return f"{self.v}~{self.m}"
    def __format__(self, s): return format(self.v, s) + "m"


class Meters(float):
    unit = "m"
    def _wrap(name):
        fn = getattr(float, name)
        def m(self, *a):
            r = fn(self, *a)
            return Meters(r) if type(r) is float else r
        m.__name__ = name
        return m
    for _n in ("__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__neg__", "__abs__", "__floordiv__", "__mod__", "__round__"):
        locals()[_n] = _wrap(_n)
    def __repr__(self): return f"{float(self):g}m"
    __str__ = __repr__


class Real2(numbers.Real):
    def __init__(self, v): self.v = v
    def __float__(self): return float(self.v)
    def __trunc__(self): return int(self.v)
    def __floor__(self): return math.floor(self.v)
    def __ceil__(self): return math.ceil(self.v)
    def __round__(self, n=None): return round(self.v, n)
    def __floordiv__(self, o): return self.v // o
    def __rfloordiv__(self, o): return o // self.v
    def __mod__(self, o): return self.v % o
    def __rmod__(self, o): return o % self.v
    def __lt__(self, o): return self.v < o
    def __le__(self, o): return self.v <= o
    def __add__(self, o): return Real2(self.v + o)
    def __radd__(self, o): return Real2(o + self.v)
    def __neg__(self): return Real2(-self.v)
    def __pos__(self): return self
    def __mul__(self, o): return Real2(self.v * o)
    def __rmul__(self, o): return Real2(o * self.v)
    def __truediv__(self, o): return Real2(self.v / o)
    def __rtruediv__(self, o): return Real2(o / self.v)
    def __pow__(self, o): return Real2(self.v ** o)
    def __rpow__(self, o): return Real2(o ** self.v)
    def __abs__(self): return Real2(abs(self.v))
    def __eq__(self, o): return self.v == o
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"R({self.v})"


F, D = fractions.Fraction, decimal.Decimal
vals = [Mod(5), Mod(3, 5), Meters(2.5), Real2(1.5), F(3, 4), D("1.25"), 3, True, 2.0, 1j]
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "==": operator.eq, "<": operator.lt}
for a in vals:
    for b in vals:
        out = []
        for s, op in ops.items():
            try:
                r = op(a, b)
                out.append(f"{r!r}" if not isinstance(r, (float, complex)) or isinstance(r, Meters) else f"{r:.6g}")
            except Exception as e:
                out.append(type(e).__name__)
        print(repr(a), repr(b), *out)
for v in vals:
    print(repr(v), [isinstance(v, c) for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
    for f in (int, float, complex, bool, hash, abs, operator.neg, operator.pos, operator.index, round, lambda x: round(x, 1), math.floor, math.ceil, math.trunc, lambda x: f"{x:>6}", lambda x: "%d|%s" % (x, x), lambda x: divmod(x, 2), lambda x: divmod(7, x), lambda x: [10, 20, 30, 40, 50, 60][x], lambda x: math.sqrt(x) > 0, lambda x: F(x), lambda x: D(x), lambda x: x.real == x, lambda x: sum([x, x]),
              lambda x: x in {3: 1, 2.5: 2, 1: 3}, lambda x: max(x, 1) is not None, lambda x: x.conjugate() == x, lambda x: statistics.mean([x, x]) == x):
        try:
            r = f(v)
            print(repr(r) if not isinstance(r, float) or isinstance(r, Meters) else f"{r:.6g}", end="; ")
        except Exception as e:
            print(type(e).__name__, end="; ")
    print()
attempt(lambda: Mod(5) + "x")
attempt(lambda: Mod(5) + 2.5)
attempt(lambda: Mod(3) / 0)
attempt(lambda: Mod(3) ** -1)
attempt(lambda: pow(Mod(3), 2, 5))
attempt(lambda: Mod(3) < Mod(4))
attempt(lambda: sorted([Mod(3), Mod(1)]))
attempt(lambda: sum([Mod(5)] * 3))
attempt(lambda: math.prod([Mod(5)] * 3))
attempt(lambda: numbers.Real())
attempt(lambda: F("3/0"))
attempt(lambda: F(1, 3) + D(1))
attempt(lambda: D("x"))
attempt(lambda: D(1) / 0)
attempt(lambda: F(1, 3).limit_denominator(2) + F("0.5") * 2 ** F(1, 2))
attempt(lambda: (hash(F(1, 2)) == hash(0.5) == hash(D("0.5")), F(1, 2) == 0.5 == D("0.5"), {0.5: "f"}[F(1, 2)], F(1, 2) == D("0.5")))
x = Meters(1)
x += 2
x *= 3
print(x, type(x).__name__, x.unit, -x, 10 - x, x / 2, x // 2, sum([x, x]), round(x, 1), float(x), f"{x:.2f}", max(x, 1), Meters._n)
