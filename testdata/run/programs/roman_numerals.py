# Number systems: Roman numerals as a class of numbers, English words, balanced
# ternary, factorial base, mixed radix, spreadsheet columns, Gray codes.
from functools import total_ordering

PAIRS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
         (5, "V"), (4, "IV"), (1, "I")]


@total_ordering
class Roman:
    __slots__ = ("_n",)

    def __new__(cls, v):
        if isinstance(v, cls):
            return v
        self = super().__new__(cls)
        if isinstance(v, str):
            n, rest = 0, v.upper()
            for value, sign in PAIRS:
                while rest.startswith(sign):
                    n, rest = n + value, rest[len(sign):]
            if rest or not n:
                raise ValueError(f"invalid literal for {cls.__name__}(): {v!r}")
            if str(cls(n)) != v.upper():
                raise ValueError(f"{v!r} should be {cls(n)}")
            v = n
        object.__setattr__(self, "_n", v.__index__())
        if not 0 < self._n < 4000:
            raise OverflowError(f"{self._n} out of range")
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is read-only: {name}")

    def __str__(self):
        n, out = self._n, []
        for value, sign in PAIRS:
            k, n = divmod(n, value)
            out += [sign] * k
        return "".join(out)

    def __repr__(self):
        return f"{type(self).__qualname__}('{self}')"

    def __format__(self, spec):
        return format(self._n, spec[:-1] + "d") if spec.endswith("n") else format(str(self), spec)

    def __index__(self):
        return self._n

    __int__ = __hash__ = __index__

    def __eq__(self, other):
        return self._n == other if isinstance(other, (int, Roman)) else NotImplemented

    def __lt__(self, other):
        return self._n < int(other) if isinstance(other, (int, Roman)) else NotImplemented

    def _arith(op):
        def f(self, other):
            if not hasattr(other, "__index__"):
                return NotImplemented
            return type(self)(getattr(int(self), op)(int(other)))
        f.__name__ = op
        return f

    for _op in ("add", "sub", "mul", "floordiv", "mod", "radd", "rsub", "rmul"):
        locals()[f"__{_op}__"] = _arith(f"__{_op}__")
    del _op, _arith


def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


r = Roman("mcmxciv")
print(r, repr(r), int(r), f"[{r:>10}] [{r:08n}] {r!s:.3}", hash(r) == hash(1994), r == 1994, r != Roman(3))
print(r + 1, 2000 - r, r // 2, r % 100, Roman(3) * Roman("IV"), r < 2000, 1 >= r, r in {1994: 0}, Roman(r) is r)
print(sorted(map(Roman, [9, 4, 40, 1])), "abcdefg"[Roman("iii")], list(range(Roman(3))), max(Roman(5), 7), hex(Roman(255)))
for bad in ("", "IIII", "IC", "abc", 0, 4000, 2.5, None, b"X"):
    attempt(Roman, bad)
attempt(lambda: Roman(1) - 1)
attempt(lambda: Roman(1) + 1.5)
attempt(lambda: Roman(1) < "I")
attempt(lambda: setattr(r, "_n", 3))
attempt(lambda: r.other)
attempt(lambda: Roman(7) / 2)
print(all(int(Roman(str(Roman(n)))) == n for n in range(1, 4000)), max(range(1, 4000), key=lambda n: len(str(Roman(n)))))

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = dict(zip(range(2, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split()))


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    for size, name in (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"):
        if n >= size:
            head, rest = divmod(n, size)
            return f"{words(head)} {name}" + (f"{' and' * (rest < 100)} {words(rest)}" if rest else "")


for n in (0, 13, 21, 40, 100, 101, 999, 1000, 1066, -45, 1_000_001, 2**31):
    print(n, words(n))
attempt(words, 1.5)


def balanced(n):
    out = ""
    while n:
        n, d = divmod(n + 1, 3)
        out = "-0+"[d] + out
    return out or "0"


def mixed(n, bases):
    for b in bases:
        n, d = divmod(n, b)
        yield d
    yield n


def column(n):
    return "" if n == 0 else column((n - 1) // 26) + chr(65 + (n - 1) % 26)


print([balanced(n) for n in range(-4, 6)], [*mixed(100000, (60, 60, 24))], [*mixed(-1, (60, 60))])
print([*map(column, (1, 26, 27, 702, 703, 16384))], [f"{n ^ n >> 1:03b}" for n in range(8)])
attempt(lambda: [*mixed(5, (2, 0))])
