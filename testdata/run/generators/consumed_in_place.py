"""Generator expressions that builtins consume at once."""
import builtins
import sys
import traceback


def attempt(label, f, *args):
    try:
        print(label, f(*args))
    except BaseException as e:
        names = [t.name for t in traceback.extract_tb(e.__traceback__)]
        lines = [t.lineno for t in traceback.extract_tb(e.__traceback__)]
        print(label, type(e).__name__, e, names[1:], [n - lines[0] for n in lines[1:]])
        cause = e.__cause__
        if cause:
            print("  from", type(cause).__name__, cause, [t.name for t in traceback.extract_tb(cause.__traceback__)])


def sums(values):
    return sum(v for v in values)


for values in ([], [1, 2, 3], [1.5, 2], [True, 2.5, 1 << 70, 3], [2 ** 62, 2 ** 62, 2 ** 63, -2 ** 64], [0.1] * 10,
               [1e100, 1.0, -1e100], [1, 1e308, 1e308], [float("inf"), 1], [-0.0], [1, 2j, 3], [1.5, True, 2]):
    print(sums(values), sum(values) == sums(values))
attempt("str", sums, ["a"])
attempt("list", sums, [[1]])


class Num(int):
    def __add__(self, other):
        return ("add", int(self), other)

    def __radd__(self, other):
        return ("radd", other, int(self))


attempt("sub", sums, [1, Num(2)])
attempt("sub", sums, [Num(2)])
print(sum(x for x in range(100) if x % 3))


def loud(n):
    for i in range(n):
        print("item", i, end="; ")
        yield i


print(any(x > 1 for x in loud(5)))
print(all(x < 2 for x in loud(5)))
print(any(x for x in ()), all(x for x in ()), any([] for x in "ab"), all([1] for x in "ab"))
print(any(x == y for x in range(3) for y in range(2, 5)), [all(y < x for y in range(x)) for x in range(3)])
if any(c == "b" for c in "abc") and not all(c == "b" for c in "abc"):
    print("in conditions")
print(list(x * 2 for x in (1, 2)), tuple(x for x in "ab"), set(x % 2 for x in range(9)), sorted(-x for x in range(4)))
print(",".join(str(x) for x in range(4)), "".join(x for x in []), "-".join(c + c for c in "ab" if c != "a"))
attempt("join", lambda: ",".join(x for x in (1, 2)))
attempt("join bytes", lambda: b",".join(bytes([65 + x]) for x in range(3)))
attempt("unhashable", lambda: set([x] for x in (1, 2)))
attempt("unsortable", lambda: sorted(x for x in (1, "a")))


class Sep(str):
    def join(self, it):
        return ("join", list(it))


print(Sep(",").join(x for x in "ab"))


# Errors leave through an entry of their own; StopIteration does not get out.
def stop(it):
    return sum(next(it) for _ in range(5))


def divide(values):
    return all(1 / v
               for v in values
               if v != 7)


attempt("stop", stop, iter([1, 2]))
attempt("zero", divide, [1, 0])
attempt("not iterable", lambda v: any(x for x in v), 5)
attempt("inner", lambda: sum(sum(1 // y for y in range(x, -1, -1)) for x in range(3)))


class BadTruth:
    def __bool__(self):
        raise KeyError("truth")


attempt("truth", lambda: any(BadTruth() for _ in (1,)))


# Names: outer variables, lambdas, classes, walrus, the same name outside.
def outer(k):
    x = "outer"
    r = sum(x * k for x in range(4))
    fs = list((lambda: x + k) for x in range(3))
    last = None
    found = any((last := y) > 2 for y in range(9))
    return x, r, [f() for f in fs], last, found


print(outer(10))
z = 5
print(sum(z for z in range(3)), z)


class C:
    values = [1, 2, 3]
    total = sum(v for v in values)
    most = any(v > 2 for v in values)


print(C.total, C.most)


def gen(n):
    while n:
        yield sum(x for x in range(n))
        n -= 1


print(list(gen(4)))


# What the loop held goes when it ends.
class Life:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, end="; ")


def lives():
    r = any(o.n == 1 for o in (Life(i) for i in range(3)))
    print("end", r)
    r = sum(o.n for o in (Life(i) for i in range(2)))
    print("end", r)


lives()


# Builtins that mean something else.
def use(one=1, two=2):
    return (any(x for x in (0, 1)), sum(x for x in (1, 2)), list(x for x in "ab"), max(one, two), min(3, two, one))


print(use())
kept = {n: getattr(builtins, n) for n in ("any", "sum", "max")}


def kind(it):
    return type(it).__name__


try:
    builtins.sum = kind
    builtins.max = lambda *a: ("max",) + a
    got = use()
finally:
    for n, v in kept.items():
        setattr(builtins, n, v)
print(got[1:4])
print(use())
sum = lambda it: ("mine", kind(it))
print(use()[1])
del sum
print(use()[1])


# max and min.
class Odd:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        print("gt", self.n, other.n, end="; ")
        return self.n > other.n

    def __lt__(self, other):
        print("lt", self.n, other.n, end="; ")
        return []


a, b, c = Odd(1), Odd(3), Odd(2)
print(max(a, b, c).n, min(a, b, c).n)
nan = float("nan")
print(max(nan, 1.0), max(1.0, nan), max("a", "b"), min([1], [0, 5]))
attempt("mixed", lambda: max(1, "a"))
