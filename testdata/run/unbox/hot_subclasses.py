# Arithmetic in loops where what comes is no plain number: subclasses that
# override operators, objects of one's own, Fractions, Decimals, strings.
from decimal import Decimal
from fractions import Fraction


class Sat(int):
    """Stops at 100."""

    def __add__(self, other):
        return Sat(min(100, int(self) + int(other)))

    __radd__ = __add__

    def __mul__(self, other):
        return Sat(min(100, int(self) * int(other)))

    def __sub__(self, other):
        return NotImplemented

    def __lt__(self, other):
        log.append("lt")
        return int(self) < int(other)

    def __bool__(self):
        log.append("bool")
        return int(self) % 2 == 1

    def __repr__(self):
        return f"Sat({int(self)})"


class Deg(float):
    def __add__(self, other):
        return Deg((float(self) + float(other)) % 360.0)

    def __neg__(self):
        return Deg(360.0 - float(self))

    def __eq__(self, other):
        return NotImplemented

    __hash__ = float.__hash__

    def __repr__(self):
        return f"Deg({float(self)})"


class Poly:
    def __init__(self, *c):
        self.c = c

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return Poly(self.c[0] + other, *self.c[1:])
        n = max(len(self.c), len(other.c))
        pad = lambda c: c + (0,) * (n - len(c))
        return Poly(*(a + b for a, b in zip(pad(self.c), pad(other.c))))

    __radd__ = __add__

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Poly(*(a * other for a in self.c))
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __sub__(self, other):
        return self + other * -1

    def __rsub__(self, other):
        return self * -1 + other

    def __lt__(self, other):
        return len(self.c) < (len(other.c) if isinstance(other, Poly) else other)

    def __gt__(self, other):
        return len(self.c) > (len(other.c) if isinstance(other, Poly) else other)

    def __repr__(self):
        return "P%r" % (self.c,)


log = []


def total(values, start):
    t = start
    n = 0
    for v in values:
        t = t + v
        n += 1
    return t, n


def horner(coefficients, x):
    r = 0
    for c in coefficients:
        r = r * x + c
    return r


def smallest(values):
    it = iter(values)
    best = next(it)
    at = i = 0
    for v in it:
        i += 1
        if v < best:
            best, at = v, i
    return best, at


def power(x, n):
    r = 1
    while n:
        if n & 1:
            r = r * x
        x = x * x
        n >>= 1
    return r


def alternate(values):
    s = 0
    sign = 1
    for v in values:
        s += sign * v
        sign = -sign
    return s


def mean(values):
    s = 0.0
    n = 0
    for v in values:
        s += v
        n += 1
    return s / n if n else None


def collatz(n):
    steps = 0
    while n > 1 and steps < 50:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps, n


def count_true(values):
    n = 0
    for v in values:
        if v:
            n += 1
        elif not v and n > 100:
            n -= 1
    return n


sources = [[1, 2, 3], [1.5, 2, -0.0], [Sat(60), Sat(30), 50], [Deg(100), 200, 300.0], [Poly(1, 2), 3, Poly(0, 1)], [Fraction(1, 3), 2, Fraction(-1, 6)], [Decimal("1.10"), Decimal("2.2"), 3], ["a", "b"], [[1], [2]], [True, False, True], [1j, 2, 0.5], [2**62, 2**62, -2**63], [None], [Sat(1), 2.5], [Decimal(1), 1.5], [Fraction(1, 2), 0.5], [float("nan"), 1], [(1,), (2, 3)], [5, "x"]]
for values in sources:
    for f in (lambda v: total(v, 0), lambda v: total(v, v[0]), lambda v: horner(v, v[0]), lambda v: horner(v, 2), smallest, lambda v: power(v[0], 5), alternate, mean, lambda v: collatz(v[1 % len(v)]), count_true):
        log.clear()
        try:
            print(f(values), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
        if log:
            print(log, end=" ")
    print()
