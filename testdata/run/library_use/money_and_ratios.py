# Number classes on decimal and fractions: mixed arithmetic, contexts and traps, rounding, formats, hashes, subclasses.
import decimal
import fractions
import math
import numbers
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Money:
    __slots__ = ("amount", "unit")
    cent = Decimal("0.01")

    def __init__(self, amount, unit="EUR"):
        self.amount = Decimal(amount).quantize(self.cent, ROUND_HALF_UP)
        self.unit = unit

    def _same(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if self.unit != other.unit:
            raise ValueError(f"{self.unit} and {other.unit}")
        return other.amount

    def __add__(self, other):
        if other == 0 and not isinstance(other, Money):
            return self
        amount = self._same(other)
        return amount if amount is NotImplemented else Money(self.amount + amount, self.unit)

    __radd__ = __add__

    def __mul__(self, k):
        if isinstance(k, Fraction):
            k = Decimal(k.numerator) / k.denominator
        return Money(self.amount * k, self.unit)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, Money):
            return Fraction(self.amount) / Fraction(self._same(other))
        return Money(self.amount / other, self.unit)

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.unit) == (other.amount, other.unit)

    def __hash__(self):
        return hash((self.amount, self.unit))

    def __bool__(self):
        return bool(self.amount)

    def __format__(self, spec):
        width, _, kind = spec.partition("/")
        return f"{self.amount:{width or ''}{',' if kind == 'k' else ''}} {self.unit}"

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.unit!r})"

    def split(self, n):
        share = (self.amount / n).quantize(self.cent, ROUND_DOWN)
        rest = int((self.amount - share * n) / self.cent)
        return [Money(share + (self.cent if i < rest else 0), self.unit) for i in range(n)]


class Mixed(Fraction):
    def __str__(self):
        whole, rest = divmod(abs(self), 1)
        sign = "-" if self < 0 else ""
        return f"{sign}{whole} {rest}" if whole and rest else f"{sign}{whole or rest}"

    def __add__(self, other):
        r = super().__add__(other)
        return r if r is NotImplemented else Mixed(r)


m = Money("10.005")
print(m, m + Money(1), sum([m, m, Money("0.01")]), 3 * m, m * Fraction(1, 3), m / 3, m / Money(4), Money(7) / Money("3.5"))
print([f"{x:>9}" for x in Money("100").split(3)], f"{Money(1234567):/k}", f"{Money(5):08}", bool(Money("0.004")), {Money(1): 1}[Money("1.00")])
tell("add", lambda: m + 3)
tell("units", lambda: m + Money(1, "USD"))
tell("times float", lambda: m * 1.5)
tell("by zero", lambda: m / 0)
tell("by none", lambda: m / Money(0))
tell("bad", Money, "1,5")
tell("format", lambda: f"{m:q}")
tell("infinite", Money, "inf")
tell("slot", setattr, m, "other", 1)

q = Mixed(7, 3)
print(q, -q, q + 1, q + Fraction(2, 3), Mixed(1, 2), Mixed(4), type(q + 1).__name__, type(q - 1).__name__, type(1 + q).__name__)
print(Fraction("3/9"), Fraction("-1.25e-1"), Fraction(0.5), Fraction(Decimal("1.1")), Fraction(3.14159).limit_denominator(100), round(Fraction(7, 2)), round(Fraction(22, 7), 2))
print(Fraction(7, 2) // 2, Fraction(-7, 2) % 2, divmod(Fraction(7, 2), Fraction(2, 3)), Fraction(4, 9) ** Fraction(1, 2), Fraction(2, 3) ** -2, 2 ** Fraction(2), math.floor(q), math.ceil(q), math.trunc(-q))
print(Fraction(1, 2) == 0.5, Fraction(1, 2) == Decimal("0.5"), hash(Fraction(6, 3)) == hash(2), Fraction(1, 3) < 0.34, Fraction(1, 2) + 0.25, Fraction(1, 2) * 1j, isinstance(q, numbers.Rational))
tell("zero denominator", Fraction, 3, 0)
tell("text", Fraction, "1/x")
tell("float parts", Fraction, 1.5, 2)
tell("with decimal", lambda: Fraction(1, 2) + Decimal(1))
tell("nan", Fraction, float("nan"))
tell("zero power", lambda: Fraction(0) ** -1)
tell("immutable", setattr, Fraction(1), "numerator", 3)
tell("order", lambda: q < "a")

with localcontext() as ctx:
    ctx.prec = 6
    print(Decimal(1) / 7, Decimal(2).sqrt(), Decimal("1e10") + Decimal("0.1"), ctx.flags[decimal.Inexact], +Decimal("3.14159265"))
    ctx.traps[decimal.DivisionByZero] = False
    print(Decimal(-1) / 0, ctx.flags[decimal.DivisionByZero])
    ctx.traps[decimal.Inexact] = True
    tell("inexact", lambda: Decimal(1) / 3)
    tell("exact", lambda: Decimal(1) / 4)
    ctx.rounding = ROUND_CEILING
    tell("rounding", ctx.create_decimal, "1.0000001")
print(decimal.getcontext().prec, [str(Decimal("2.5").quantize(Decimal(1), r)) for r in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN, ROUND_CEILING)])
print(Decimal("1.10").as_tuple(), Decimal("1.10").normalize(), Decimal("-0"), Decimal("NaN") == Decimal("NaN"), Decimal("1.10") == Decimal("1.1"), Decimal("12e3").to_integral_value(), int(Decimal("-3.9")), round(Decimal("2.675"), 2), round(Decimal("2.5")))
print(f"{Decimal('1234.5'):,.2f}|{Decimal('0.000123'):e}|{Decimal('0.25'):%}|{Decimal(5):>6}|{Decimal('1E+3')}", Decimal(7) // -2, Decimal(7) % -2, Decimal(-7) % 2, divmod(Decimal(-7), 2), Decimal("2") ** -1)
tell("syntax", Decimal, "abc")
tell("type", Decimal, [])
tell("tuple", Decimal, (0, (1, 2), "x"))
tell("plus float", lambda: Decimal(1) + 0.5)
tell("less float", lambda: Decimal(1) < 1.5)
tell("zero by zero", lambda: Decimal(0) / 0)
tell("signalling", lambda: Decimal("sNaN") + 1)
tell("nan to int", int, Decimal("NaN"))
tell("nan order", lambda: Decimal("NaN") < 1)
tell("hash", hash, Decimal("sNaN"))
