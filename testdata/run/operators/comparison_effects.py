# Comparison chains and boolean operators: order of evaluation, how often, odd results, identity, contains, min and max, sorting.
def t(x, label=None):
    print("eval", label or x, end="; ")
    return x


class Odd:
    def __init__(self, name, **results): self.name, self.results = name, results
    def _do(self, op, o):
        print(f"{self.name}.{op}({getattr(o, 'name', o)})", end="; ")
        return self.results.get(op, NotImplemented)
    def __lt__(self, o): return self._do("lt", o)
    def __le__(self, o): return self._do("le", o)
    def __gt__(self, o): return self._do("gt", o)
    def __ge__(self, o): return self._do("ge", o)
    def __eq__(self, o): return self._do("eq", o)
    def __ne__(self, o): return self._do("ne", o)
    __hash__ = None
    def __bool__(self):
        print(f"bool({self.name})", end="; ")
        return self.results.get("bool", True)
    def __repr__(self): return self.name


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


attempt(lambda: t(1) < t(2) < t(3))
attempt(lambda: t(3) < t(2) < t(1))
attempt(lambda: t(1) < t(2) > t(1) == t(1) != t(5) is not t(None) in t([None]))
attempt(lambda: t(1) in t([1]) in t([True]))
attempt(lambda: not t(1) < t(0))
x, y, z = Odd("x", lt=[], gt="gt"), Odd("y", lt=[1], bool=False), Odd("z", lt="last")
attempt(lambda: x < y < z)
attempt(lambda: y < x < z)
attempt(lambda: y < z < x)
attempt(lambda: x > y > z)
attempt(lambda: x <= y)
attempt(lambda: x == y)
attempt(lambda: x != y)
attempt(lambda: x and y)
attempt(lambda: y and x)
attempt(lambda: x or y)
attempt(lambda: y or x)
attempt(lambda: not y)
attempt(lambda: (x and y) or z)
attempt(lambda: x and (y or z))
attempt(lambda: [v for v in (x, y, z) if v])
attempt(lambda: "then" if y else "else")
r1 = Odd("r1", lt=Odd("res", bool=False), le=Odd("res2"))
attempt(lambda: r1 < 5)
attempt(lambda: r1 < 5 < t(6))
attempt(lambda: r1 <= 5 <= t(6))
attempt(lambda: 1 if r1 < 5 else 2)
attempt(lambda: not r1 < 5)
attempt(lambda: r1 in [1, r1])
attempt(lambda: r1 in [1, 2])
attempt(lambda: [1, 2].count(r1))
attempt(lambda: (1, r1) == (1, r1))
attempt(lambda: (1, r1) < (1, 5))
attempt(lambda: [r1] != [r1])
attempt(lambda: {"k": r1} == {"k": 5})
attempt(lambda: {r1: 1})


class Bad:
    def __bool__(self): raise ArithmeticError("no truth")
    def __eq__(self, o): return self
    def __lt__(self, o): return self
    def __contains__(self, o): return self


b = Bad()
for f in (lambda: b == 1, lambda: b == 1 == 1, lambda: not b, lambda: b and 1, lambda: b or 1, lambda: 1 and b, lambda: 1 if b else 2, lambda: 5 in b, lambda: 5 not in b, lambda: b in [5], lambda: [b] == [5], lambda: sorted([b, b]), lambda: min(b, b),
          lambda: any([b]), lambda: bool(b), lambda: [1 for _ in "a" if b], lambda: b is b, lambda: b == b is b, lambda: (1, b) == (1, b), lambda: max([b], default=0)):
    attempt(lambda: type(f()).__name__)


def loop():
    n = 0
    while t(n) < 2 and (t("second") or 1):
        n += 1
    return n


attempt(loop)


class Cont:
    def __contains__(self, x):
        print("contains", x, end="; ")
        return x


class It:
    def __iter__(self):
        print("iter", end="; ")
        return iter([1, 2.0, True, "s"])


class Seq:
    def __getitem__(self, i):
        print("item", i, end="; ")
        if i > 3:
            raise IndexError
        return i * 10


class NoCont:
    __contains__ = None
    def __iter__(self): return iter([1])


for c in Cont(), It(), Seq(), NoCont(), 5, None, "text", b"\x01", range(3), {1: 2}, (x for x in (1, 2)):
    attempt(lambda: 1 in c)
    attempt(lambda: "s" not in c)
    attempt(lambda: [] in c)
attempt(lambda: max(t([3, 1, 2])))
attempt(lambda: max("b", "a", key=lambda v: t(v)))
attempt(lambda: min([], default="none"))
attempt(lambda: max())
attempt(lambda: max(1))
attempt(lambda: min([]))
attempt(lambda: max(1, "a"))
attempt(lambda: min([1], [2], default=3))
attempt(lambda: max([1, 2], key=5))
attempt(lambda: sorted([3, "a"]))
attempt(lambda: sorted([1, 2], reverse="x"))
attempt(lambda: sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0], reverse=True))
attempt(lambda: 1 < 2 < "a")
attempt(lambda: 3 < 2 < "a")
