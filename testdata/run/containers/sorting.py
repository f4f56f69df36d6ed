# sort, sorted, min, max and bisect with keys, reverse, failing and odd
# comparisons; stability; what a failing sort leaves behind.
import bisect
import functools
import heapq


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


data = [(2, "b"), (1, "z"), (2, "a"), (0, "q"), (1, "a")]
print(sorted(data), sorted(data, key=lambda p: p[0]), sorted(data, key=lambda p: p[0], reverse=True), sorted(data, key=lambda p: p[1]), sorted(data, reverse=1))
words = "The quick Brown fox jumps Over the lazy dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), max(words, key=len), min(words, key=str.upper))
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted(x % 3 for x in range(7)), sorted(b"cab"), sorted([]), sorted([5]), sorted((True, 0, 2.5, -1)))
words.sort(key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b)), reverse=True)
print(words)
for bad in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted([[1], [None]]), lambda: sorted([(1, 2), (1, "x")]), lambda: sorted(5), lambda: sorted(),
            lambda: sorted([1], 2), lambda: sorted([1], key=5), lambda: sorted([1], key=None, reverse=None), lambda: sorted([2, 1], cmp=1), lambda: sorted([1], reverse="x"), lambda: sorted([1, 2], key=lambda: 1), lambda: sorted([3, 0], key=lambda x: 1 // x),
            lambda: max(), lambda: max([]), lambda: max(5), lambda: max(1, "a"), lambda: max([], default=0), lambda: max(1, 2, default=0), lambda: max([1], nope=2), lambda: min(iter(())), lambda: min([1, 2], key=1), lambda: min([None, 1]),
            lambda: max([], key=len, default="d"), lambda: max("ab", "b", key=len), lambda: min(3, 1.0, True), lambda: max(1, 1.0), lambda: max(1.0, 1), lambda: max([float("nan"), 1]), lambda: max([1, float("nan")]), lambda: min((2, 1), (2, 0), key=sum)):
    attempt(bad)
print()


class Item:
    compared = 0

    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        Item.compared += 1
        if self.n == 13 or getattr(other, "n", 0) == 13:
            raise ValueError("thirteen")
        return self.n < other.n

    def __repr__(self):
        return "%s%s" % (self.n, self.tag)


items = [Item(n, t) for n, t in zip((3, 1, 2, 3, 1, 2), "abcdef")]
print(sorted(items), sorted(items, reverse=True), min(items), max(items) if hasattr(Item, "__gt__") else "", Item.compared > 0)
unlucky = [Item(n) for n in (5, 4, 13, 1)]
attempt(unlucky.sort)
print(sorted(i.n for i in unlucky))
attempt(sorted, unlucky)
attempt(min, unlucky)


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Truthy:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return [] if self.v > other.v else [1]


class NoBool:
    def __lt__(self, other):
        return self

    def __bool__(self):
        raise TypeError("no truth in it")


print(sorted([Backwards(2), Backwards(5), Backwards(3)]), sorted([Backwards(2), 5, Backwards(3)]), [t.v for t in sorted(map(Truthy, (3, 1, 2)))])
attempt(sorted, [NoBool(), NoBool()])
attempt(min, NoBool(), NoBool())


class OnlyGt:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        return self.v > other.v

    def __repr__(self):
        return "G%d" % self.v


print(sorted([OnlyGt(3), OnlyGt(1), OnlyGt(2)]), max(OnlyGt(3), OnlyGt(7)))
attempt(sorted, [OnlyGt(1), 5])
print()
# The list is empty while it is sorted, and must not be changed.
a = [3, 1, 2]
seen = []
a.sort(key=lambda x: (seen.append(len(a)), x)[1])
print(a, seen)


def meddle(x):
    a.append(x)
    return x


attempt(a.sort, key=meddle)
print(a)
a.sort(key=lambda x: -x)
a.sort(reverse=True, key=None)
print(a)
# Stability over many equal keys, and presorted runs.
rows = [(i * 7919 % 13, i) for i in range(60)]
by = sorted(rows, key=lambda r: r[0])
print(all(by[i] <= by[i + 1] for i in range(59)), [r[1] for r in by[:10]])
rev = sorted(rows, key=lambda r: r[0], reverse=True)
print([r[1] for r in rev[:10]], [r[1] for r in sorted(rev, key=lambda r: r[1] % 2)[:6]])
mixed = [3, 2.5, True, 2**70, -1, 0.0, -0.0, float("inf"), -2**70]
print(sorted(mixed), sorted(mixed, key=abs), sorted(mixed, key=lambda x: x % 3 if x == x and abs(x) != float("inf") else -1))
print(sorted(["b", "\u0416", "\U0001f600", "a", ""]), sorted([b"b", b"", b"ab"]), sorted([(), (1,), (0, 5)]), sorted([[2], [1, 5], [1]]), sorted([{1}, set(), {1, 2}], key=len))


# Own sorts, in loops of comparisons.
def insertion(a, less):
    a = list(a)
    for i in range(1, len(a)):
        x = a[i]
        j = i
        while j > 0 and less(x, a[j - 1]):
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def quick(a):
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return quick([x for x in a if x < p]) + [x for x in a if x == p] + quick([x for x in a if x > p])


def merge(a):
    if len(a) < 2:
        return list(a)
    m = len(a) // 2
    left, right, out = merge(a[:m]), merge(a[m:]), []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


for values in ([5, 2, 9, 1], [2.5, -1, 7, 2**65], list("merge"), [(1, 2), (0,), (1,)], [], [True, False, 0.5]):
    print(insertion(values, lambda x, y: x < y), quick(values), merge(values), insertion(values, lambda x, y: x > y))
attempt(quick, [1, "a", None])
attempt(merge, [1, None])
keys = [1, 3, 3, 5]
print(bisect.bisect(keys, 3), bisect.bisect_left(keys, 3), bisect.insort(keys, 4), keys)
heap = []
for n in (5, 1, 4.5, 2, True):
    heapq.heappush(heap, n)
print([heapq.heappop(heap) for _ in range(5)], heapq.nsmallest(2, words, key=len), heapq.nlargest(2, [3, 9, 4]), list(heapq.merge([1, 4], [2, 3])))
