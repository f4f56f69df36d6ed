# datetime with tzinfo of ours, decimal contexts and traps, fractions, statistics, numbers' tower, random with seeds, operator overloads.
import datetime as dt
import decimal
import fractions
import math
import numbers
import random
import statistics
from decimal import Decimal as D
from fractions import Fraction as F


class Zone(dt.tzinfo):
    def __init__(self, hours, name, dst=False):
        self.hours, self.name, self.has_dst = hours, name, dst

    def utcoffset(self, when):
        return dt.timedelta(hours=self.hours) + self.dst(when)

    def dst(self, when):
        return dt.timedelta(hours=1 if self.has_dst and when is not None and 4 <= when.month <= 9 else 0)

    def tzname(self, when):
        return self.name + ("S" if self.dst(when) else "")


class BadZone(dt.tzinfo):
    def utcoffset(self, when):
        return "one hour"


class Day(dt.date):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        return self

    def __format__(self, spec):
        return "weekday %d" % self.weekday() if spec == "w" else super().__format__(spec)

    @property
    def quarter(self):
        return (self.month + 2) // 3


def attempt(f, *args):
    try:
        return f(*args)
    except (ArithmeticError, ValueError, TypeError, NotImplementedError) as e:
        text = str(e) if type(e).__module__ == "builtins" else ""
        return type(e).__name__ + ": " + text if text else type(e).__name__


z, s = Zone(2, "Z"), Zone(2, "S", dst=True)
when = dt.datetime(2021, 7, 1, 12, 30, tzinfo=z)
print(when, when.astimezone(s), when.astimezone(dt.timezone.utc).isoformat(), when.tzname(), when.astimezone(s).tzname(), when == when.astimezone(s), when - dt.datetime(2021, 7, 1, 10, 30, tzinfo=dt.timezone.utc))
print(attempt(lambda: when - dt.datetime(2021, 1, 1)), attempt(lambda: when < dt.datetime(2021, 1, 1)), when == dt.datetime(2021, 7, 1), attempt(dt.datetime(2021, 1, 1, tzinfo=BadZone()).utcoffset))
day = Day(2021, 5, 31)
print(f"{day:w} {day:%d.%m.%Y} {day}", day.quarter, type(day + dt.timedelta(days=1)).__name__, day.replace(day=1).quarter, type(Day.fromordinal(800000)).__name__, (Day(2021, 6, 1) - day).days, Day.today() > day)
delta = dt.timedelta(days=-1, hours=3, microseconds=5)
print(delta, abs(delta), delta * 2, delta / dt.timedelta(hours=1) < -20, divmod(dt.timedelta(hours=5), dt.timedelta(hours=2)), -delta // 3, dt.timedelta(1.5), sum([delta, delta], dt.timedelta()))
print(dt.datetime.strptime("03/04/21 05:06", "%d/%m/%y %H:%M"), dt.datetime.fromisoformat("2020-02-29T01:02:03+01:00").utcoffset(), dt.date(2020, 2, 29).isocalendar()[:], dt.time(1, 2, 3).replace(hour=5))
for f in (lambda: dt.date(2021, 2, 29), lambda: dt.datetime(2021, 1, 1) + 5, lambda: dt.timedelta(days=10 ** 10), lambda: dt.datetime.strptime("x", "%d"), lambda: dt.time(25)):
    print(attempt(f))
with decimal.localcontext() as ctx:
    ctx.prec = 6
    ctx.rounding = decimal.ROUND_HALF_EVEN
    print(D(1) / 3, D("2.5").to_integral_value(), D("1.1") + D("2.2"), D(2).sqrt(), D("1E+3").normalize(), D("123.456").quantize(D("0.1")), round(D("2.675"), 2), ctx.flags[decimal.Inexact])
    ctx.traps[decimal.DivisionByZero] = False
    print(D(1) / 0, -D(1) / 0, attempt(lambda: D(0) / 0), D("NaN") == D("NaN"), attempt(lambda: D("NaN") < 1))
    ctx.traps[decimal.Inexact] = True
    print(attempt(lambda: D(1) / 3))
print(decimal.getcontext().prec, D(1) / 3, attempt(D, "x"), attempt(lambda: D(1) + 1.5), D("1.5") == 1.5, D("0.1") == 0.1, hash(D(3)) == hash(3), D("-0"), D("1.20").as_tuple(), f"{D('1234567.891'):,.2f}", int(D("-1.9")), D(5) // D(-2), D(5) % D(-2), divmod(-7, 2))
print(F(3, 6), F("1.25") + F(1, 3), F(0.5), F(7, 2).limit_denominator(3), F(1, 3) * 3 == 1, F(1, 2) ** 2, F(4, 9) ** 0.5, F(-7, 2) // 1, round(F(7, 2)), math.floor(F(-1, 2)), F(1, 3) < 0.4, F(1, 2) + 0.5, attempt(F, 1, 0), sum([F(1, 3)] * 3))


class Mod(numbers.Integral.__mro__[0] if False else object):
    def __init__(self, n, m=7):
        self.n, self.m = n % m, m

    def _op(f):
        def op(self, other):
            if isinstance(other, Mod):
                other = other.n
            if not isinstance(other, numbers.Integral):
                return NotImplemented
            return Mod(f(self.n, other), self.m)
        return op

    __add__ = __radd__ = _op(lambda a, b: a + b)
    __sub__ = _op(lambda a, b: a - b)
    __rsub__ = _op(lambda a, b: b - a)
    __mul__ = __rmul__ = _op(lambda a, b: a * b)
    __pow__ = _op(lambda a, b: a ** b)
    del _op

    def __truediv__(self, other):
        return self * pow(int(other), -1, self.m)

    def __index__(self):
        return self.n

    def __bool__(self):
        return self.n != 0

    def __eq__(self, other):
        return self.n == other if isinstance(other, int) else isinstance(other, Mod) and (self.n, self.m) == (other.n, other.m)

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"{self.n}%{self.m}"

    def __neg__(self):
        return Mod(-self.n, self.m)

    def __iadd__(self, other):
        self.n = (self.n + int(other)) % self.m
        return self


m = Mod(5)
print(m + 3, 3 + m, 1 - m, m * m, m ** 3, m / Mod(3), -m, sum([m, m, m]), [10, 20, 30, 40, 50, 60][m], bool(Mod(7)), m == 12 - 7, {m: 1}[5], hex(m), "abcdefg"[m], math.factorial(m), range(m))
alias = m
m += 4
print(m, alias is m, attempt(lambda: m + 1.5), attempt(lambda: "x" * Mod(2)), attempt(lambda: m < 3), attempt(lambda: Mod(1) @ 2))
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.mode("aab"), statistics.pstdev([1, 1]), statistics.mean([F(1, 2), F(1, 3)]), statistics.mean([D("0.1"), D("0.2")]), attempt(statistics.mean, []))
r = random.Random(42)
first = [r.random() for _ in range(3)], r.randrange(100), r.choice("abc"), r.sample(range(10), 3)
r.seed(42)
print(first == ([r.random() for _ in range(3)], r.randrange(100), r.choice("abc"), r.sample(range(10), 3)), first[1:])


class Fixed(random.Random):
    def random(self):
        return 0.25

    def getrandbits(self, k):
        return 1


f = Fixed()
print(f.uniform(0, 4), f.choice("abcd"), f.randint(1, 8), f.random(), f.gauss(0, 0))
print(isinstance(F(1), numbers.Rational), isinstance(D(1), numbers.Number), isinstance(True, numbers.Integral), isinstance(1.0, numbers.Real), math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), math.gcd(12, 18), math.comb(5, 2), math.prod([1, 2, 3]))
