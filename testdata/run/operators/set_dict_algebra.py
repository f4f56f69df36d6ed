# Operators and comparison of sets, frozensets, dicts, their views and subclasses; hash and eq contracts; errors.
import collections
import operator


def attempt(f):
    try:
        r = f()
        print("=>", sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r, type(r).__name__)
    except Exception as e:
        print("!!", type(e).__name__, e)


class S(set):
    def __repr__(self): return "S" + repr(sorted(self))
class FS(frozenset): pass
class D(dict):
    def __or__(self, o): return "D or"
    def __ror__(self, o): return "D ror"


s, fs, d = {1, 2, 3}, frozenset([3, 4]), {1: "a", 4: "b"}
groups = {"s": s, "fs": fs, "S": S([1, 9]), "FS": FS([1]), "keys": d.keys(), "items": d.items(), "list": [1], "dict": d, "str": "1", "None": None}

for an, a in groups.items():
    for bn, b in groups.items():
        for sym, op in (("|", operator.or_), ("&", operator.and_), ("-", operator.sub), ("^", operator.xor)):
            if an == bn == "dict" and sym == "|":
                continue
            try:
                r = op(a, b)
                r = (type(r).__name__, sorted(r, key=repr))
            except TypeError as e:
                r = e
            print(an, sym, bn, r)
        res = []
        for op in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
            try:
                res.append(op(a, b))
            except TypeError as e:
                res.append("TypeError")
        print(an, bn, *res)
for f in (lambda: s.union([5], "a", (6,)), lambda: s.intersection([1, 2], {2: 0}), lambda: s.difference([1], [2]), lambda: s.symmetric_difference("1"), lambda: s.union(5), lambda: s.issubset([1, 2, 3, 4]), lambda: s.issuperset("12"), lambda: s.isdisjoint(x for x in (7, 8)),
          lambda: s.union([[]]), lambda: s.add([]), lambda: s.remove(99), lambda: s.discard(99), lambda: set().pop(), lambda: {1}.pop(), lambda: fs.add(1), lambda: hash(s), lambda: hash(fs) == hash(frozenset([4, 3])), lambda: {s}, lambda: {1} in [{1}], lambda: {1} in {frozenset([1])},
          lambda: s.remove({1}), lambda: {frozenset([1])} == {frozenset([1])}, lambda: {frozenset([1]): 2}[frozenset([1])], lambda: fs.union({9}), lambda: FS([1]) | {2}, lambda: S([1]) | {2}, lambda: {2} | S([1]), lambda: S([1]).copy(), lambda: FS([1]).copy(), lambda: set(5), lambda: set(1, 2),
          lambda: frozenset(frozenset([1])) , lambda: set("aab") == {"a", "b"}, lambda: {*"ab", *[1]} == {"a", "b", 1}, lambda: s < 5, lambda: s == [1, 2, 3], lambda: {1, 1.0, True}, lambda: {True, 1}, lambda: len({0, False, 0.0, 0j, -0.0})):
    attempt(f)
x = {1, 2}
y = x
x |= {3}
x &= {2, 3, 4}
x ^= {4, 2}
x -= {4}
print(y is x, x)
x |= x
x -= x
print(x)
f = g = frozenset([1])
f |= {2}
print(sorted(f), g)


def aug(a, b):
    a |= b
    return a


attempt(lambda: aug({1}, [2]))
attempt(lambda: aug({1}, fs))
attempt(lambda: aug(fs, [2]))
attempt(lambda: aug({1: 2}, [(3, 4)]))
attempt(lambda: aug({1: 2}, 5))
attempt(lambda: aug({1: 2}, [5]))
attempt(lambda: aug({1: 2}, {1: 3, 5: 6}))
attempt(lambda: {1: 2} | {1: 3})
attempt(lambda: {1: 2} | [(1, 2)])
attempt(lambda: {} | D())
attempt(lambda: D() | {})
attempt(lambda: collections.OrderedDict(a=1) | {"b": 2})
attempt(lambda: collections.Counter("aab") + collections.Counter("abc") == collections.Counter(a=3, b=2, c=1))
attempt(lambda: collections.ChainMap({1: 2}, {3: 4}) | {5: 6})
attempt(lambda: {1: 2} < {1: 3})
attempt(lambda: {1: 2, 3: 4} == {3: 4, 1: 2})
attempt(lambda: collections.OrderedDict([(1, 2), (3, 4)]) == collections.OrderedDict([(3, 4), (1, 2)]))
attempt(lambda: {1: float("nan")} == {1: float("nan")})
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 1 in k, "a" in v, (1, "a") in i, (1, "z") in i, 5 in i, v == v, d.values() == d.values(), k == {1, 4}, k.isdisjoint([7]), list(reversed(k)), k.mapping if hasattr(k, "mapping") else d)
d[9] = "new"
print(k, len(v), i >= {(9, "new")})
attempt(lambda: [d.pop(q) for q in d.keys()])
attempt(lambda: [d.setdefault(q * 2, 0) for q in d])
attempt(lambda: hash(k))
attempt(lambda: k[0])


class H:
    def __init__(self, h, eq): self.h, self.e = h, eq
    def __hash__(self):
        print("hash", self.h, end=" ")
        return self.h
    def __eq__(self, o):
        print("eq", self.e, end=" ")
        return self.e


a, b, c = H(1, True), H(1, False), H(2, True)
dd = {a: "a"}
for q in a, b, c, 1:
    print(q in dd, dd.get(q))
print(len({a, b, c}), {a} == {b}, [a].count(b), a in (b,), {1: "x"}.get(H(1, True)))
