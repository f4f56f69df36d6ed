# Numerical work with floats: roots, integrals, differential equations, fits,
# interpolation, dual numbers, power series, intervals, compensated sums.
import cmath
import math
from functools import partial
from itertools import count, takewhile


class NoConvergence(ArithmeticError):
    def __init__(self, steps, last):
        super().__init__(f"after {steps} steps at {last:.6g}")
        self.last = last


class Dual:
    __slots__ = "v", "d"

    def __init__(self, v, d=0.0):
        self.v, self.d = v, d

    @classmethod
    def of(cls, x):
        return x if isinstance(x, cls) else cls(float(x))

    def __add__(self, o):
        o = Dual.of(o)
        return Dual(self.v + o.v, self.d + o.d)

    def __mul__(self, o):
        o = self.of(o)
        return Dual(self.v * o.v, self.d * o.v + self.v * o.d)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, o):
        return self + -Dual.of(o)

    def __rsub__(self, o):
        return -self + o

    def __truediv__(self, o):
        o = Dual.of(o)
        return Dual(self.v / o.v, (self.d * o.v - self.v * o.d) / (o.v * o.v))

    def __pow__(self, n, mod=None):
        if mod is not None or not isinstance(n, int):
            return NotImplemented
        return Dual(self.v ** n, n * self.v ** (n - 1) * self.d)

    def __getattr__(self, name):
        try:
            f, df = {"sin": (math.sin, math.cos), "exp": (math.exp, math.exp)}[name]
        except KeyError:
            raise AttributeError(f"no derivative of {name}") from None
        return lambda: Dual(f(self.v), df(self.v) * self.d)


def newton(f, x, eps=1e-12, limit=50):
    for n in range(limit):
        y = f(Dual(x, 1.0))
        if abs(y.v) < eps:
            return round(x, 10), n
        x -= y.v / y.d
    raise NoConvergence(limit, x)


def bisect(f, lo, hi):
    if f(lo) * f(hi) > 0:
        raise ValueError(f"no change of sign in [{lo}, {hi}]")
    while hi - lo > 1e-11:
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(lo) * f(mid) > 0 else (lo, mid)
    return round(lo, 9)


def simpson(f, a, b, n=64):
    if n % 2:
        raise ValueError("an even number of steps, please")
    h = (b - a) / n
    return h / 3 * math.fsum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


def romberg(f, a, b, depth=6):
    rows = [[(f(a) + f(b)) * (b - a) / 2]]
    for k in range(1, depth):
        h = (b - a) / 2 ** k
        row = [rows[-1][0] / 2 + h * sum(f(a + i * h) for i in range(1, 2 ** k, 2))]
        for j, above in enumerate(rows[-1], 1):
            row.append(row[-1] + (row[-1] - above) / (4 ** j - 1))
        rows.append(row)
    return rows[-1][-1]


def runge_kutta(f, y, t, h, steps):
    for _ in range(steps):
        yield t, y
        k1 = f(t, y)
        k2 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k1)])
        k3 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k2)])
        k4 = f(t + h, [a + h * k for a, k in zip(y, k3)])
        y = [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]
        t += h


class Interval:
    def __init__(self, lo, hi=None):
        self.lo, self.hi = lo, lo if hi is None else hi
        if not self.lo <= self.hi:
            raise ValueError(f"empty interval {self.lo}..{self.hi}")

    def __mul__(self, o):
        ends = [a * b for a in (self.lo, self.hi) for b in (o.lo, o.hi)]
        return Interval(min(ends), max(ends))

    def __sub__(self, o):
        return Interval(self.lo - o.hi, self.hi - o.lo)

    def __truediv__(self, o):
        if 0 in o:
            raise ZeroDivisionError(f"{self} / {o}")
        return self * Interval(1 / o.hi, 1 / o.lo)

    def __contains__(self, x):
        return self.lo <= x <= self.hi

    def __repr__(self):
        return f"[{self.lo:.4g}, {self.hi:.4g}]"


def lagrange(points):
    xs, ys = zip(*points)

    def at(x):
        return sum(y * math.prod((x - q) / (p - q) for j, q in enumerate(xs) if i != j) for i, (p, y) in enumerate(zip(xs, ys)))
    return at


def durand_kerner(*coeffs):
    roots = [(0.4 + 0.9j) ** k for k in range(len(coeffs) - 1)]
    for _ in range(60):
        roots = [
            r - value(coeffs, r) / product(coeffs[0], (r - s for j, s in enumerate(roots) if j != i)) for i, r in enumerate(roots)]
    return sorted((round(r.real, 6) + 0.0, round(r.imag, 6) + 0.0) for r in roots)


def value(coeffs, x):
    y = 0
    for c in coeffs:
        y = y * x + c
    return y


def product(start, xs):
    for x in xs:
        start *= x
    return start


def kahan(xs):
    total = lost = 0.0
    for x in xs:
        y = x - lost
        t = total + y
        lost = (t - total) - y
        total = t
    return total


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


print(newton(lambda x: x * x - 2, 1.0), newton(lambda x: x.exp() - 3, 1.0), newton(lambda x: 1 - x.sin() * 2, 0.3), newton(lambda x: x ** 3 / 2 - 4, 5))
attempt(newton, lambda x: x * x + 1, 0.5)
attempt(newton, lambda x: x * x + 1, 0.0)
attempt(newton, lambda x: x.tan(), 1.0)
attempt(newton, lambda x: x ** 0.5, 1.0)
attempt(newton, lambda x: 2 ** x, 1.0)
attempt(newton, lambda x: x + "1", 1.0)
attempt(newton, lambda x: x / 0, 1.0)
attempt(newton, lambda x: x.exp() - 3, -800.0)
attempt(newton, lambda x: 5, 1)
print(bisect(lambda x: x ** 3 - x - 1, 1, 2), bisect(math.cos, 1, 2))
attempt(bisect, math.exp, 0, 1)
attempt(bisect, math.sqrt, -1, 1)
attempt(bisect, lambda x: "a", 0, 1)
print(*(f"{g(f, a, b):.9f}" for g in (simpson, romberg, partial(simpson, n=4)) for f, a, b in ((math.sin, 0, math.pi), (math.exp, 0, 1), (lambda x: x ** 3, -1, 2))))
attempt(simpson, math.sin, 0, 1, 3)
attempt(simpson, math.log, 0, 1)
attempt(romberg, lambda x: 1 / x, 0, 1)
attempt(simpson, math.sin, 0, 1, 0)
for t, (x, v) in [*runge_kutta(lambda t, y: [y[1], -y[0]], [1.0, 0.0], 0.0, 0.1, 32)][::10]:
    print(f"{t:.1f} {x:+.6f} {v:+.6f} {x * x + v * v:.8f}")
print([*runge_kutta(None, [1], 0, 1, 0)], next(runge_kutta(None, [1], 0, 1, 1)))
attempt(list, runge_kutta(None, [1], 0, 1, 2))
print(Interval(1, 2) * Interval(-1, 3), Interval(1) - Interval(0.5, 2), Interval(1, 2) / Interval(4, 8), 1.5 in Interval(1, 2))
attempt(lambda: Interval(1, 2) / Interval(-1, 1))
attempt(Interval, 2, 1)
attempt(Interval, math.nan)
attempt(Interval, 1, "a")
attempt(lambda: Interval(1) * 2)
f = lagrange([(0, 1), (1, 3), (2, 11), (3, 31)])
print([f(x) for x in (0, 1, 2, 3)], f"{f(4):.6f} {f(0.5):.6f}")
attempt(lagrange([(1, 2), (1, 3)]), 5)
attempt(lagrange, [])
print(durand_kerner(1, -6, 11, -6), durand_kerner(1, 0, 1), durand_kerner(2, 0, -8), durand_kerner(5))
attempt(durand_kerner, 0, 1)
print(sum([0.1] * 10) == 1.0 or kahan([0.1] * 10), math.fsum([0.1] * 10), kahan([1e16, 1.0, -1e16]), kahan([]))
terms = list(takewhile(lambda t: abs(t) > 1e-17, ((-1) ** k / math.factorial(2 * k) for k in count())))
print(len(terms), f"{math.fsum(terms):.15f}", f"{math.cos(1):.15f}", cmath.isclose(cmath.exp(1j * math.pi), -1))
