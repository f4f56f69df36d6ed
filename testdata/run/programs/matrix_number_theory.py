# Matrices, polynomials, primes, modular arithmetic, continued fractions, pi's
# digits, numerical methods, statistics; with ints of any size and floats.
from fractions import Fraction
import math


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n, one=1):
        return cls([one if i == j else one - one for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __getitem__(self, at):
        if isinstance(at, tuple):
            r, c = at
            if isinstance(r, slice) or isinstance(c, slice):
                r = r if isinstance(r, slice) else slice(r, r + 1)
                c = c if isinstance(c, slice) else slice(c, c + 1)
                return Matrix(row[c] for row in self.rows[r])
            return self.rows[r][c]
        return self.rows[at]

    def __setitem__(self, at, v):
        r, c = at
        self.rows[r][c] = v

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        cols = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows)

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __mul__(self, k):
        return Matrix([a * k for a in r] for r in self.rows)

    __rmul__ = __mul__

    def __pow__(self, n, mod=None):
        r, x = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                r = r @ x
            x = x @ x
            if mod:
                r, x = r % mod, x % mod
            n >>= 1
        return r

    def __mod__(self, m):
        return Matrix([a % m for a in r] for r in self.rows)

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return f"M{self.rows}"

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def det(self):
        m, d = [r[:] for r in self.rows], 1
        for i in range(len(m)):
            p = next((r for r in range(i, len(m)) if m[r][i] != 0), None)
            if p is None:
                return 0
            if p != i:
                m[i], m[p] = m[p], m[i]
                d = -d
            d *= m[i][i]
            for r in range(i + 1, len(m)):
                f = m[r][i] / m[i][i]
                for c in range(i, len(m)):
                    m[r][c] -= f * m[i][c]
        return d


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, 2 * a, a ** 5, a.T, a.det(), Matrix([[Fraction(1, 3), 2], [3, Fraction(4)]]).det(), a[0, 1], a[1], a[:, 0], a[0, :], pow(Matrix([[1, 1], [1, 0]]), 10**6, 10**9 + 7)[0, 1], (Matrix([[1, 1], [1, 0]]) ** 100)[0][1])
c = a
c @= b
c[0, 0] += 10
print(c is a, a, a != b)
for bad in (lambda: a @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: a @ 5, lambda: a + 5, lambda: a[5], lambda: a[0, 5], lambda: a ** "x", lambda: "x" @ a):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for w in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(w, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def egcd(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, (a, b) = a // b, (b, a % b)
        x, u = u, x - q * u
        y, v = v, y - q * v
    return a, x, y


def rho(n):
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def crt(pairs):
    r, m = 0, 1
    for a, n in pairs:
        g, p, _ = egcd(m, n)
        if (a - r) % g:
            return None
        r += m * ((a - r) // g * p % (n // g))
        m = m // g * n
    return r % m, m


def phi(n):
    r = n
    for p in set(factor(n)):
        r -= r // p
    return r


print(len(sieve(1000)), sieve(30), [n for n in (2**31 - 1, 2**61 - 1, 2**64 - 59, 2**64 + 13, 561, 1, 0, -7) if is_prime(n)], [factor(n) for n in (360, 2**32 + 1, 10**12 + 39, 600851475143)], egcd(240, 46), egcd(2**70, 3**40)[0], crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 2), (0, 4)]), [phi(n) for n in (1, 36, 97)])


class Poly(tuple):
    """Coefficients, the lowest first."""

    def __new__(cls, *c):
        c = list(c)
        while c and not c[-1]:
            c.pop()
        return super().__new__(cls, c)

    def __call__(self, x):
        r = 0
        for c in reversed(self):
            r = r * x + c
        return r

    def __add__(self, other):
        n = max(len(self), len(other))
        return Poly(*((self[i] if i < len(self) else 0) + (other[i] if i < len(other) else 0) for i in range(n)))

    def __neg__(self):
        return Poly(*(-c for c in self))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        out = [0] * (len(self) + len(other))
        for i, a in enumerate(self):
            for j, b in enumerate(other):
                out[i + j] += a * b
        return Poly(*out)

    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError("division by the zero polynomial")
        q, r = [0] * max(0, len(self) - len(other) + 1), list(self)
        while len(r) >= len(other):
            f = Fraction(r[-1]) / other[-1]
            k = len(r) - len(other)
            q[k] = f
            for i, c in enumerate(other):
                r[i + k] -= f * c
            r.pop()
        return Poly(*q), Poly(*r)

    def derived(self):
        return Poly(*(i * c for i, c in enumerate(self))[1:] if False else [i * c for i, c in enumerate(self)][1:])

    def __str__(self):
        terms = [f"{c}{'x' if i else ''}{f'^{i}' if i > 1 else ''}" for i, c in enumerate(self) if c]
        return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"


p, q = Poly(-1, 0, 3, 2), Poly(1, 1)
print(p, q, p + q, p - p, p * q, *divmod(p, q), p(2), p(0.5), p(Fraction(1, 3)), p.derived(), Poly(0, 0) == Poly(), len(Poly(1, 2, 0)))
try:
    divmod(p, Poly())
except ZeroDivisionError as e:
    print(e)


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))


def newton(f, x, eps=1e-12):
    for i in range(60):
        d = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        step = f(x) / d
        x -= step
        if abs(step) < eps:
            return round(x, 9), i < 20
    return None


def simpson(f, a, b, n=100):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def cfrac(x, n=8):
    out = []
    while n and x:
        i = math.floor(x)
        out.append(i)
        x -= i
        if x:
            x = 1 / x
        n -= 1
    return out


def stats(v):
    n = len(v)
    mean = sum(v) / n
    var = sum((x - mean) ** 2 for x in v) / (n - 1) if n > 1 else 0.0
    s = sorted(v)
    median = s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2
    return mean, round(var, 6), median, max(set(v), key=v.count)


print(pi_digits(40), newton(lambda x: x * x - 2, 1), newton(lambda x: x ** 3 - 2 * x - 5, 2.0), round(simpson(math.sin, 0, math.pi), 8), simpson(lambda x: x * x, 0, 3, 2), cfrac(Fraction(415, 93)), cfrac(2 ** 0.5, 6), stats([1, 2, 2, 5]), stats([2.5]), stats([2**64, 2**64 + 2]))
