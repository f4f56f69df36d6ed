# sort, sorted, min, max, bisect, heapq with compiled keys and comparisons: stability, order of calls, errors in the middle, changing while sorting.
import bisect
import functools
import heapq
import itertools
import operator
import random


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Item:
    def __init__(self, k, tag=""): self.k, self.tag = k, tag
    def __lt__(self, o):
        calls.append((self.k, getattr(o, "k", o)))
        return self.k < o.k
    def __repr__(self): return f"{self.k}{self.tag}"


class GtOnly:
    def __init__(self, v): self.v = v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f"G{self.v}"


class Neither:
    def __repr__(self): return "N"


class Odd:
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.r


calls = []
items = [Item(3, "a"), Item(1, "b"), Item(3, "c"), Item(2), Item(1, "d")]
print(sorted(items), calls[:3], len(calls) < 12)
print(sorted(items, reverse=True), sorted(items, key=lambda i: -i.k), min(items), max(items), min(items, key=lambda i: -i.k), max(items, key=lambda i: i.tag))
print(sorted([GtOnly(3), GtOnly(1), GtOnly(2)]), max(GtOnly(1), GtOnly(5)))
attempt(lambda: sorted([Neither(), Neither()]))
attempt(lambda: sorted([Neither()]))
attempt(lambda: sorted([1, Neither()]))
attempt(lambda: min(Neither(), 1))
attempt(lambda: len(sorted([Odd("truthy"), Odd(""), Odd(None)])))
attempt(lambda: sorted([Odd(NotImplemented), Odd(NotImplemented)]) and 1)


class BadBool:
    def __bool__(self): raise ArithmeticError("truth")


attempt(lambda: sorted([Odd(BadBool()), Odd(BadBool())]))
attempt(lambda: sorted([1, 2, "x", 3]))
attempt(lambda: sorted([(1, "a"), (1, 2)]))
attempt(lambda: sorted([[1, 2], [1], []]))
attempt(lambda: sorted([{1}, {1, 2}, {2}]) and 1)
attempt(lambda: sorted([True, 0, 2.5, -1]))
attempt(lambda: sorted("bAc", key=str.lower) + sorted({"b": 1, "a": 2}) + sorted({3, 1}) + sorted((2, 1)) + sorted(range(3), reverse=True) + sorted(b"ba"))
attempt(lambda: sorted([3, 1], key=None, reverse=0))
attempt(lambda: sorted([3, 1], lambda x: x))
attempt(lambda: sorted([3, 1], key=lambda: 1))
attempt(lambda: sorted([3, 1], key=5))
attempt(lambda: sorted([3, 1, 2], key=lambda x: 1 // (x - 1)))
attempt(lambda: sorted())
attempt(lambda: sorted(5))
attempt(lambda: [3, 1].sort(1))


def during():
    x = [3, 1, 2]
    def key(v):
        seen.append(list(x))
        return v
    seen = []
    x.sort(key=key)
    return x, seen


def changing():
    x = [3, 1, 2]
    def key(v):
        x.append(v)
        return v
    try:
        x.sort(key=key)
    except ValueError as e:
        return str(e), x


def failing():
    x = [5, 4, 3, 2]
    def key(v):
        if v == 3: raise KeyError(v)
        return v
    try:
        x.sort(key=key)
    except KeyError:
        return x


for f in during, changing, failing:
    attempt(f)
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(data), sorted(data, key=operator.itemgetter(1)), sorted(data, key=operator.itemgetter(1), reverse=True), sorted(data, key=lambda p: (p[1], p[0])), sorted(sorted(data), key=lambda p: p[1], reverse=True))
rnd = random.Random(5)
nums = [rnd.randrange(100) for _ in range(200)]
pairs = [(n % 7, i) for i, n in enumerate(nums)]
s = sorted(pairs, key=lambda p: p[0])
print(all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(s, s[1:])), sorted(nums) == sorted(nums, key=lambda v: v), sorted(nums, reverse=True) == sorted(nums)[::-1], sorted(map(float, nums)) == sorted(nums), sorted(map(str, nums))[:5])


@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"V{self.v}"


vs = [V(n) for n in (3, 1, 2)]
heapq.heapify(vs)
heapq.heappush(vs, V(0))
print(heapq.heappop(vs), heapq.heapreplace(vs, V(9)), heapq.nsmallest(2, vs), heapq.nlargest(2, vs, key=lambda v: -v.v), list(heapq.merge([V(1), V(4)], [V(2)])), heapq.heappushpop(vs, V(1)))
attempt(lambda: heapq.heappush([Neither()], Neither()))
attempt(lambda: heapq.heappop([]))
lst = [V(1), V(3), V(3), V(5)]
print(bisect.bisect(lst, V(3)), bisect.bisect_left(lst, V(3)), bisect.bisect_right(lst, V(9)))
bisect.insort(lst, V(4))
print(lst)


class Seq:
    def __len__(self): return 5
    def __getitem__(self, i):
        print("item", i, end=" ")
        return i * 10
    def insert(self, i, v): print("insert", i, v)


print(bisect.bisect_left(Seq(), 25), bisect.insort(Seq(), 35))
attempt(lambda: bisect.bisect([1, 2], "a"))
attempt(lambda: bisect.bisect([1], 1, -1))
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2, 3, 3], key=lambda v: v % 2)], list(itertools.accumulate([1, 2, 3], lambda a, b: a * 10 + b)), list(itertools.takewhile(lambda v: v < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda v: v < 2, [1, 2, 1])), list(itertools.starmap(lambda a, b: a - b, [(3, 1), (5, 5)])), list(itertools.filterfalse(lambda v: v % 2, range(5))))
attempt(lambda: list(itertools.starmap(lambda a: a, [(1, 2)])))
attempt(lambda: list(itertools.accumulate([1, "a"])))
attempt(lambda: list(itertools.groupby([1, 2], key=lambda v: v.x)))
t = [3, 1, 2]
print(t.sort(), t, t.reverse(), t, t.sort(key=lambda v: v == 2), t, t.index(2), [4, 5].index(5, 1), t.count(1))
attempt(lambda: t.index(9))
attempt(lambda: t.index(1, 5))
attempt(lambda: t.remove(9))
attempt(lambda: [].pop())
attempt(lambda: t.pop(9))
attempt(lambda: t.insert("a", 1))
attempt(lambda: min(t, key=lambda v: 1 // (v - 1)))
attempt(lambda: max({}, default=None))
attempt(lambda: max(1, 2, default=3))
