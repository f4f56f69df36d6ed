# Sequences of numbers, lazily: a stream that remembers, Collatz with memo, primes
# by a wheel, Stern-Brocot, partitions, Josephus, power digits, recurrences found.
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import accumulate, chain, compress, count, cycle, islice, tee
import math


class Stream:
    def __init__(self, it):
        self._it, self._seen = iter(it), []

    def __getitem__(self, i):
        if isinstance(i, slice):
            if i.stop is None and (i.step or 1) > 0:
                return Stream(self._from(i.start or 0, i.step or 1))
            return [self[j] for j in range(i.start or 0, i.stop or 0, 1 if i.step is None else i.step)]
        if i < 0:
            raise IndexError("a stream has no end")
        while len(self._seen) <= i:
            try:
                self._seen.append(next(self._it))
            except StopIteration:
                raise IndexError(f"only {len(self._seen)} items") from None
        return self._seen[i]

    def _from(self, start, step):
        for i in count(start, step):
            try:
                yield self[i]
            except IndexError:
                return

    def __iter__(self):
        return self._from(0, 1)

    def _both(op):
        def f(self, other):
            if isinstance(other, (int, Fraction)):
                return Stream(getattr(x, op)(other) for x in self)
            if not isinstance(other, Stream):
                return NotImplemented
            return Stream(getattr(a, op)(b) for a, b in zip(self, other))
        return f

    __add__, __sub__, __mul__, __radd__ = map(_both, ("__add__", "__sub__", "__mul__", "__radd__"))

    def __contains__(self, x):
        return next(v for v in self if v >= x) == x

    def __repr__(self):
        return f"<{', '.join(map(str, self._seen[:6]))}{', ' * bool(self._seen)}... {len(self._seen)}>"


def wheel():
    yield from (2, 3, 5, 7)
    spokes = [n for n in range(11, 222) if math.gcd(n, 210) == 1]
    gaps = [b - a for a, b in zip(spokes, spokes[1:])]
    mults, base, p, square, n = {}, None, 11, 121, 11
    for gap in cycle(gaps):
        if n in mults:
            step = mults.pop(n)
        elif n < square:
            yield n
            n += gap
            continue
        else:
            if base is None:
                base = islice(wheel(), 5, None)
            step, p = 2 * p, next(base)
            square = p * p
        m = n + step
        while m in mults or math.gcd(m, 210) > 1:
            m += step
        mults[m] = step
        n += gap


class Collatz(dict):
    def __missing__(self, n):
        if n < 1:
            raise ValueError(f"{n} never ends")
        path = [n]
        while path[-1] not in self.keys():
            n = path[-1]
            path.append(3 * n + 1 if n & 1 else n >> 1)
        steps = self[path.pop()]
        for steps, m in enumerate(reversed(path), steps + 1):
            self[m] = steps
        return steps


def stern_brocot(x, limit=40):
    a, b, c, d = 0, 1, 1, 0
    while limit:
        m = Fraction(a + c, b + d)
        yield m
        if m == x:
            return "exact"
        if x < m:
            c, d = a + c, b + d
        else:
            a, b = a + c, b + d
        limit -= 1
    return f"near {float(m):.6f}"


@lru_cache(None)
def partitions(n, largest=None):
    largest = n if largest is None else largest
    return 1 if n == 0 else sum(partitions(n - k, min(k, n - k)) for k in range(1, min(n, largest) + 1))


def josephus(n, k):
    people, at = list(range(1, n + 1)), 0
    while people:
        at = (at + k - 1) % len(people)
        yield people.pop(at)


def recurrence(xs, p=10007):
    """Berlekamp and Massey, modulo a prime."""
    c, b, size, m, d0 = [1], [1], 0, 1, 1
    for n, _ in enumerate(xs):
        d = sum(k * x for k, x in zip(c, xs[n::-1])) % p
        if d:
            old = c[:]
            factor = d * pow(d0, p - 2, p)
            c += [0] * (len(b) + m - len(c))
            for i, v in enumerate(b):
                c[i + m] = (c[i + m] - factor * v) % p
            if 2 * size <= n:
                size, b, d0, m = n + 1 - size, old, d, 0
        m += 1
    return [(-v + p // 2) % p - p // 2 for v in c[1:size + 1]]


def aliquot(n):
    seen = {}
    while n and n not in seen:
        seen[n] = len(seen)
        n = sum(d + (n // d if 1 < d < n // d else 0) for d in range(1, math.isqrt(n) + 1) if n % d == 0 and d < n)
    return [*seen], ("ends" if not n else f"cycle of {len(seen) - seen[n]}")


def multiplier():
    """Factorial digits with lists of four digits each."""
    digits = [1]
    for n in count(1):
        carry = 0
        for i, d in enumerate(digits):
            carry, digits[i] = divmod(d * n + carry, 10000)
        while carry:
            carry, d = divmod(carry, 10000)
            digits.append(d)
        yield "".join([str(digits[-1]), *(f"{d:04d}" for d in digits[-2::-1])])


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


primes = Stream(wheel())
print(primes, primes[5], primes, primes[:12], primes[1000], 7919 in primes, 7920 in primes, primes[3:9:2], primes[100:][0], next(iter(primes[1::3])))
sieve = bytearray([1]) * 5000
sieve[:2] = b"\0\0"
for i in range(2, 71):
    if sieve[i]:
        sieve[i * i::i] = bytes(len(range(i * i, 5000, i)))
print([*compress(count(), sieve)] == primes[:sum(sieve)], sum(sieve))
nat = Stream(count(1))
tri = Stream(accumulate(nat))
print((tri + tri[1:])[:6], (nat * nat)[:6], (tri * 2 - nat)[5], (10 + nat)[0], (nat + Fraction(1, 2))[2], [*islice(tri, 4)], reduce(int.__mul__, nat[:20]))
short = Stream("abc")
for f in (lambda: short[3], lambda: short[-1], lambda: short["a"], lambda: short + "x", lambda: (nat + short)[0], lambda: "z" in short, lambda: [*short[1:]], lambda: (short * 2)[2], lambda: (short + 1)[0],
          lambda: nat[::0], lambda: nat[0:3:0], lambda: len(short), lambda: 2 - nat, lambda: Stream(5), lambda: short[2::-1], lambda: repr(short)):
    attempt(f)
memo = Collatz({1: 0})
print(memo[27], len(memo), max(range(1, 3000), key=memo.__getitem__), len(memo), memo.get(10**6), 10**6 in memo, memo[10**18 + 9])
for bad in 0, -5, "27", None, 2.0, 2.5:
    attempt(memo.__getitem__, bad)
for x in (Fraction(5, 7), 1, math.pi, 2 ** 0.5, "x"):
    def drive(x=x):
        out = [*map(str, islice(walk := stern_brocot(x, 12), 5))]
        while True:
            try:
                next(walk)
            except StopIteration as e:
                return out, e.value
    attempt(drive)
print([partitions(n) for n in range(12)], partitions(100), partitions.cache_info().currsize > 1000, partitions(-1))
attempt(partitions, "a")
print([*josephus(7, 3)], [*josephus(0, 3)], [*josephus(5, 1)], [*josephus(4, 0)])
attempt(lambda: [*josephus(3, 1.5)])
fib, ahead = tee(n for n, _ in accumulate(chain([(0, 1)], range(30)), lambda p, _: (p[1], sum(p))))
next(ahead)
print([*islice(fib, 10)], recurrence([0, 1, 1, 2, 3, 5, 8, 13]), recurrence([1, 4, 9, 16, 25, 36, 49]), recurrence([2 ** n for n in range(6)]), recurrence([]), recurrence([5]), list(ahead)[-1])
attempt(recurrence, ["a"])
attempt(recurrence, 5)
for n in 12, 28, 220, 25, 1, 0, 95:
    print(n, *aliquot(n))
attempt(aliquot, -4)
attempt(aliquot, 2.0)
facts = Stream(multiplier())
print(facts[4], facts[24], all(int(s) == math.factorial(n) for n, s in zip(range(1, 60), facts)), len(facts[99]))
