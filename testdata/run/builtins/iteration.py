# iter, next, enumerate, zip, map, filter, reversed, range, any, all, sorted,
# slice over builtins, user iterators and failures in them.
import sys


def attempt(f, *args, **kw):
    try:
        r = f(*args, **kw)
        print(list(r) if hasattr(r, "__next__") else r, end="; ")
    except BaseException as e:
        print(type(e).__name__, e, end="; ")


class Count:
    def __init__(self, n, fail=None):
        self.i, self.n, self.fail = 0, n, fail

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i == self.fail:
            raise ValueError("at %d" % self.i)
        if self.i > self.n:
            raise StopIteration("over")
        return self.i

    def __length_hint__(self):
        print("hint", end=" ")
        return 3


class Seq:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        if i == 99:
            raise KeyError(i)
        return self.items[i]

    def __len__(self):
        return len(self.items)


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class BadNext:
    def __iter__(self):
        return self

    __next__ = None


class Rev:
    def __reversed__(self):
        return "reversed!"


class BadHint(list):
    def __length_hint__(self):
        raise TypeError


def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", end=" ")


sources = [lambda: [1, 0, 2], lambda: (), lambda: "ab", lambda: {"k": 1}, lambda: range(3), lambda: Count(3), lambda: Count(3, 2), lambda: Seq(5, 6), lambda: BadIter(), lambda: NoneIter(), lambda: BadNext(), lambda: gen(2), lambda: 5, lambda: None, lambda: iter([1]), lambda: b"xy", lambda: Rev(), lambda: int]
functions = [iter, enumerate, reversed, lambda x: zip(x), lambda x: zip(x, "abc"), lambda x: zip("abc", x), lambda x: map(str, x), lambda x: filter(None, x), lambda x: filter(lambda v: v != 1, x), any, all, list, tuple, sorted, lambda x: sum(x), max, min, lambda x: next(iter(x)), lambda x: [*x], lambda x: [v for v in x],
             lambda x: dict(enumerate(x)), lambda x: 1 in x, lambda x: ",".join(x), lambda x: [].extend(x), lambda x: bytes(x), lambda x: len(x)]
for f in functions:
    for s in sources:
        attempt(f, s())
    print()


def loops(x):
    out = []
    for v in x:
        out.append(v)
    for i, v in enumerate(x, 10):
        out.append((i, v))
    for a, b in zip(x, x):
        out.append(a)
    return out


for s in sources:
    attempt(loops, s())
print()
for g in (lambda: iter(), lambda: iter(1, 2), lambda: iter([], 1), lambda: iter(int, 0), lambda: iter(iter([3, 2, 1, 0]).__next__, 1), lambda: iter(lambda: 1 // 0, 5), lambda: next([]), lambda: next(iter([])), lambda: next(iter([]), None), lambda: next(), lambda: next(iter([1]), 2, 3), lambda: next(Count(0)), lambda: next(Count(0), "d"), lambda: next(Count(1, 1), "d"), lambda: next(5), lambda: next(BadNext()),
          lambda: enumerate(), lambda: enumerate([1], 2, 3), lambda: enumerate("ab", start=-1), lambda: enumerate("ab", 2**63 - 1), lambda: enumerate("a", 1.5), lambda: enumerate(iterable="xy"), lambda: enumerate("a", "b"), lambda: zip(), lambda: zip(5), lambda: zip([1], 5), lambda: zip([1, 2], "a", range(9)), lambda: zip([1], strict=False) if sys.version_info >= (3, 10) else zip([1]),
          lambda: map(), lambda: map(str), lambda: map(None, [1]), lambda: map(5, [1]), lambda: map(max, [1, 5], [3, 2], [0, 9]), lambda: map(lambda: 1, [1]), lambda: map(str, 5), lambda: map(int, ["1", "x"]), lambda: filter(None), lambda: filter(5, [1]), lambda: filter(None, 5), lambda: filter(str.isdigit, ["1", "a"]), lambda: filter(lambda x: 1 // x, [1, 0]),
          lambda: reversed(), lambda: reversed({1}), lambda: reversed(iter([])), lambda: reversed({"a": 1, "b": 2}), lambda: reversed(Seq(1, 2, 3)), lambda: reversed(range(0, 10, 3)), lambda: reversed("ab", 1), lambda: reversed(Rev())):
    attempt(g)
print()
for g in (lambda: range(), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(2**70), lambda: len(range(2**70)), lambda: range(2**70)[2**69], lambda: range(10)[3:8:2], lambda: range(10)[::-1], lambda: range(10)[20], lambda: range(10)[-11], lambda: range(10)["a"], lambda: range(5) == range(0, 5, 1), lambda: range(0) == range(2, 2), lambda: range(0, 3, 2) == range(0, 4, 2), lambda: hash(range(3)) == hash(range(0, 3)), lambda: 3 in range(5), lambda: 3.0 in range(5), lambda: "3" in range(5), lambda: 2**80 in range(2**90),
          lambda: range(5).index(3), lambda: range(5).index(9), lambda: range(5).count(2), lambda: range(True), lambda: range(5).start + range(5).stop + range(5).step, lambda: range(1, -5, -2)[-1], lambda: list(range(2**63 - 2, 2**63 + 2)), lambda: list(range(-2**63, -2**63 - 3, -1)), lambda: range(3) < range(4), lambda: range(3) + range(2), lambda: range(3).start.__class__, lambda: setattr(range(3), "start", 1), lambda: bool(range(0)), lambda: range(5, 0)):
    attempt(g)
print()
for g in (lambda: slice(), lambda: slice(1), lambda: slice(1, 2, 3), lambda: slice(1, 2, 3, 4), lambda: slice(5).indices(3), lambda: slice(None, None, -1).indices(4), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices(-1), lambda: slice(1) == slice(None, 1, None), lambda: slice(1, 2) < slice(1, 3), lambda: slice(2**70).indices(10), lambda: slice(1).start, lambda: "abcdef"[slice(1, 5, 2)], lambda: [1, 2, 3][slice("a", None)],
          lambda: all(x > 0 for x in Count(3, 3)), lambda: any(x > 1 for x in Count(9)), lambda: all([]), lambda: any([]), lambda: any([0, "", None]), lambda: all(5), lambda: any(), lambda: any(1, 2)):
    attempt(g)
print()
# What is left of an iterator after a builtin has stopped.
it = iter(range(10))
print(any(x == 3 for x in it), next(it), 5 in it, list(zip(it, [1])), next(it), list(it))
z = zip(iter("abc"), iter([1, 2]))
print(next(z), list(z), next(z, "end"))
m = map(lambda a, b: a + b, (x := iter([1, 2, 3])), [10])
print(list(m), list(x))
e = enumerate(iter("xyz"))
print(next(e), [i for i, _ in e], next(e, 0))
f = filter(lambda v: v % 2, iter(range(6)))
print(next(f), f.__next__(), list(f))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), r.__length_hint__())
two = iter([1, 2, 3, 4])
print([(a, b) for a, b in zip(two, two)], [*zip(*[iter("abcdef")] * 3)])
if sys.version_info >= (3, 10):
    for args in ("ab", "abc"), ("abc", "ab"), ("ab", "ab"), ("", "a", "b"), ("a", "a", ""), ("a", "a", "ab"):
        attempt(lambda: zip(*args, strict=True))
print()
