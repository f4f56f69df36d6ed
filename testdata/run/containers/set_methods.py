# Methods of set and frozenset, algebra with every kind of operand, errors.
def attempt(f, *args, **kw):
    try:
        r = f(*args, **kw)
        print(sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r, end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


def known():
    s = {1, 2, 3}
    print(s.add(4), s.add(2), s.discard(9), s.discard(1), s.remove(2), sorted(s), len(s), 3 in s, 3.0 in s, [3] == [x for x in s if x == 3])
    print(s.update([5], (6,), {7: 8}, "a"), sorted(s, key=str), s.issubset(range(8)), s.issuperset([5]), s.isdisjoint("bcd"), s.isdisjoint("abc"))
    print(s.difference_update("a", [7]), s.intersection_update(range(6)), sorted(s), s.symmetric_difference_update([5, 50]), sorted(s))
    t = s.copy()
    t.clear()
    print(t, sorted(s), t == set(), not t, {1}.pop(), set("a").pop(), bool(frozenset()))
    for wrong in (lambda: s.add(), lambda: s.add(1, 2), lambda: s.add([]), lambda: s.remove("nothing"), lambda: s.remove([1]), lambda: s.discard({}), lambda: set().pop(),
                  lambda: s.pop(1), lambda: s.update(1), lambda: s.union(None), lambda: s.difference(2), lambda: s | [1], lambda: [1] | s, lambda: s & (1,), lambda: s - "a",
                  lambda: s ^ {1: 2}, lambda: s + s, lambda: s < [1], lambda: s < 5, lambda: s[0], lambda: {[]}, lambda: {{}}, lambda: {*5}, lambda: set(5), lambda: set(1, 2),
                  lambda: set(x=1), lambda: hash(s), lambda: [] in s, lambda: {} in frozenset(), lambda: s.issubset(5), lambda: s.nothing, lambda: frozenset([1]).add(2),
                  lambda: s.intersection([[]]), lambda: s.symmetric_difference(1), lambda: s.symmetric_difference([1], [2]), lambda: s.__or__([1]), lambda: set.add(frozenset(), 1)):
        attempt(wrong)
    print()


known()
operands = [set(), {1, 2}, {2, 3}, frozenset({2}), frozenset("ab"), {1: 1}.keys(), {2: 3}.items(), [1, 2], (2,), "ab", 5, None, range(2)]


def algebra(a, b):
    for f in (lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: a <= b, lambda: a < b, lambda: a == b, lambda: a != b):
        attempt(f)


for a in operands[:6]:
    for b in operands:
        algebra(a, b)
    print()


def methods(a, b):
    for f in (lambda: a.union(b), lambda: a.intersection(b), lambda: a.difference(b), lambda: a.symmetric_difference(b), lambda: a.issubset(b), lambda: a.issuperset(b), lambda: a.isdisjoint(b)):
        attempt(f)


for a in operands[:5]:
    for b in operands[5:]:
        methods(a, b)
    print()
for f in (lambda a: a.union(), lambda a: a.union([1], [2], "z"), lambda a: a.intersection(), lambda a: a.intersection([2, 3], {3}), lambda a: a.difference(), lambda a: a.difference([1], [2])):
    attempt(f, {1, 2, 3})
    attempt(f, frozenset((1, 2)))
print()


def inplace(a, b):
    kept = a
    out = []
    for op in range(4):
        a = kept = set([1, 2]) if not isinstance(kept, frozenset) else frozenset([1, 2])
        try:
            if op == 0:
                a |= b
            elif op == 1:
                a &= b
            elif op == 2:
                a -= b
            else:
                a ^= b
            out.append((sorted(a, key=repr), a is kept, type(a).__name__))
        except TypeError as e:
            out.append(str(e))
    return out


for b in ({2, 3}, frozenset([2]), [2], {2: 0}.keys(), None):
    print(inplace({1}, b))
    print(inplace(frozenset(), b))
s = {1, 2}
s |= s
s -= s
print(s)


class Sub(set):
    def add(self, x):
        print("adding", x)
        set.add(self, x)

    def __contains__(self, x):
        return x == "everything"


class Frozen(frozenset):
    pass


x = Sub([1])
x.add(2)
y = x | {3}
print(type(y).__name__, sorted(y), type(x.copy()).__name__, type(x - {1}).__name__, type({1} | x).__name__, 1 in x, "everything" in x, x == {1, 2}, x >= {1})
z = Frozen([1])
print(type(z | {2}).__name__, type(z.union([2])).__name__, z == {1}, hash(z) == hash(frozenset([1])), {z: 1}[frozenset([1])], Frozen(z) is z, frozenset(z) is z, type(z.copy()).__name__)
f = frozenset([5])
print(f.copy() is f, frozenset(f) is f, {frozenset([1, 2]), frozenset([2, 1])} == {frozenset([1, 2])}, {1} in {frozenset([1])}, {1} == frozenset([1]))
# Removing with a set as the element: it is looked up as a frozenset.
n = {frozenset([1]), 2}
n.discard({1})
print(n)
attempt(n.remove, {9})
print(repr(set()), repr(frozenset()), repr({1}), repr(frozenset([1])), repr(Sub([1])), repr(Frozen()))


class Late:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        log.append((self.n, getattr(other, "n", other)))
        return isinstance(other, Late) and self.n == other.n


log = []
a, b = Late(1), Late(2)
u = {a, b, Late(1)}
print(len(u), log, a in u, Late(3) in u, len(log))
nan = float("nan")
print(nan in {nan}, {nan} == {nan}, len({nan, nan}), len({0, 0.0, False, -0.0}), len({1, True, 1.0, 1 + 0j}))
