# collections, heapq, bisect, itertools, functools with subclasses and callbacks of compiled code.
import bisect
import collections
import collections.abc
import functools
import heapq
import itertools
import operator


class LowerDict(collections.UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __missing__(self, k):
        if isinstance(k, str) and not k.islower():
            return self[k.lower()]
        raise KeyError(f"no {k}")


d = LowerDict(A=1, b=2)
d.update({"C": 3}, D=4)
print(d, d["a"], d["A"], "A" in d, d.setdefault("Z", 9), d.pop("z"), d.get("Q", "q"), d | {"E": 5}, type(d.copy()).__name__, {**d})
try:
    d["nope"]
except KeyError as e:
    print(e)


class Limited(collections.OrderedDict):
    def __init__(self, limit):
        self.limit = limit
        super().__init__()

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        while len(self) > self.limit:
            del self[next(iter(self))]

    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v


l = Limited(2)
l["a"], l["b"] = 1, 2
l["a"], l["c"]= l["a"], 3
print(list(l.items()), next(iter(l)), list(reversed(l)))


class Point(collections.namedtuple("Point", "x y z", defaults=(0,))):
    __slots__ = ()

    def __add__(self, other):
        return type(self)(*map(operator.add, self, other))

    @property
    def norm(self):
        return sum(c * c for c in self) ** 0.5


p = Point(3, 4)
print(p + Point(1, 1, 1), p.norm, p._replace(y=0), p._asdict(), Point._field_defaults, p == (3, 4, 0), Point._make("abc"), p._fields)
for bad in (lambda: Point(), lambda: p._replace(q=1), lambda: setattr(p, "x", 1), lambda: collections.namedtuple("B", "a a"), lambda: collections.namedtuple("B", "def")):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, str(e).replace("Point.", ""))


class Sorted(collections.abc.MutableSequence):
    def __init__(self, it=(), *, key=None):
        self.items, self.key = [], key or (lambda x: x)
        self.extend(it)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return type(self)(self.items[i], key=self.key) if isinstance(i, slice) else self.items[i]

    def __setitem__(self, i, v):
        raise TypeError("ordered")

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        at = bisect.bisect([self.key(x) for x in self.items], self.key(v))
        self.items.insert(at, v)

    def __repr__(self):
        return f"Sorted({self.items})"


s = Sorted([3, 1, 2], key=operator.neg)
s.append(5)
s += [0, 4]
print(s, s[1:3], s.pop(), s.index(4), 5 in s, s.count(9), list(reversed(s)), s.remove(3), s)
try:
    s.reverse()
except TypeError as e:
    print(e)


class Bag(collections.abc.MutableSet):
    def __init__(self, it=()):
        self.d = dict.fromkeys(it)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)

    def __repr__(self):
        return f"Bag({list(self)})"


b = Bag("abc")
print(b | {"d"}, b & "bcd", b - Bag("a"), b ^ Bag("cd"), b <= Bag("abcd"), b.isdisjoint("xyz"), b == {"a", "b", "c"}, {"z"} | b if False else b.pop())
b |= "q"
print(b, len(b))


@functools.total_ordering
class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority

    def __eq__(self, other):
        return isinstance(other, Job) and self.priority == other.priority

    def __repr__(self):
        return f"{self.name}:{self.priority}"


jobs = [Job(p, n) for n, p in zip("abcdef", (5, 1, 4, 1, 3, 9))]
heap = jobs[:]
heapq.heapify(heap)
print(heapq.heappop(heap), heapq.heappushpop(heap, Job(0, "z")), heapq.nsmallest(2, heap), heapq.nlargest(2, heap, key=lambda j: -j.priority), list(heapq.merge([1, 4], [2, 3], key=None)), jobs[0] >= jobs[1])
print(sorted(jobs, key=functools.cmp_to_key(lambda a, b: (a.name < b.name) - (a.name > b.name))), min(jobs), max(jobs, key=operator.attrgetter("name")))
c = collections.Counter("mississippi")
c.subtract("ss")
c["new"] += 1
print(c.most_common(2), sorted(c.elements())[:4], c - collections.Counter("m"), +c, sum(c.values()), c["absent"])
dd = collections.defaultdict(functools.partial(collections.defaultdict, list))
for k, v in ("ab", "ac", "bd"):
    dd[k][v].append(k + v)
print({k: dict(v) for k, v in dd.items()}, dd.default_factory()["x"])
cm = collections.ChainMap({"a": 1}, {"a": 2, "b": 3})
child = cm.new_child({"c": 4})
child["b"] = "own"
print(child["b"], cm["b"], child.parents["a"], sorted(child), len(child.maps))
dq = collections.deque(maxlen=3)
dq.extend(range(5))
dq.rotate(1)
dq.appendleft("left")
print(dq, dq.index(2), dq.maxlen)
print([(k, list(g)) for k, g in itertools.groupby("aaBbC", key=str.lower)], list(itertools.accumulate([1, 2, 3], lambda a, x: a * x, initial=1)), list(itertools.starmap(pow, [(2, 3)])))
print(list(itertools.chain.from_iterable(map(range, range(4)))), ["".join(x) for x in itertools.combinations("abc", 2)], list(itertools.compress("abcd", [1, 0, 1])), list(itertools.dropwhile(lambda x: x < 2, range(4))),
      list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.islice(itertools.cycle("xy"), 5)), list(itertools.filterfalse(None, [0, 1])))


@functools.singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return [show(i) for i in x]


class Methods:
    @functools.singledispatchmethod
    def m(self, x):
        return "default", x

    @m.register
    def _(self, x: str):
        return "str", x

    half = functools.partialmethod(lambda self, a, b: (a, b), 0.5)


print(show((1, "a", [True])), show.dispatch(bool) is show.dispatch(int), Methods().m("s"), Methods().m(5), Methods().half("b"), functools.reduce(lambda a, x: a + [x], "ab", []))
