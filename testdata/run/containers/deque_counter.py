# collections used in anger: deque, Counter, defaultdict, OrderedDict, ChainMap,
# namedtuple, UserDict, with their errors and subclasses.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple


def attempt(f):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


def deques():
    q = deque([1, 2, 3], maxlen=4)
    q.append(4)
    q.append(5)
    q.appendleft(0)
    q.extendleft("ab")
    q.rotate(1)
    q.rotate(-2)
    out = [list(q), q.maxlen, q[0], q[-1], len(q), q.count("a"), 2 in q, q.index("a"), list(reversed(q)), q.pop(), q.popleft(), q.copy() == q]
    q.insert(1, "x")
    q += [9]
    q[0] = "set"
    del q[1]
    q.remove(9)
    q *= 2
    return out, q, q + deque([1]), q * 2, q < deque(["z"]), bool(deque())


print(deques())
q = deque([1, 2], 2)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: q[5], lambda: q["a"], lambda: q[0:1], lambda: q.remove(9), lambda: q.index(9), lambda: q.insert(0, 3), lambda: deque(maxlen=-1), lambda: deque([], "x"), lambda: deque(5), lambda: q + [1], lambda: q.rotate("x"), lambda: hash(q), lambda: q.append(), lambda: q < [1], lambda: q.maxlen.__class__, lambda: setattr(q, "maxlen", 3)):
    attempt(f)
print()


def bfs_grid(rows, start, goal):
    seen = {start: None}
    todo = deque([start])
    while todo:
        r, c = here = todo.popleft()
        if here == goal:
            path = []
            while here is not None:
                path.append(here)
                here = seen[here]
            return path[::-1]
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there = r + dr, c + dc
            if 0 <= there[0] < len(rows) and 0 <= there[1] < len(rows[0]) and rows[there[0]][there[1]] != "#" and there not in seen:
                seen[there] = here
                todo.append(there)
    return None


print(bfs_grid(["..#", ".#.", "..."], (0, 0), (1, 2)), bfs_grid([".#", "#."], (0, 0), (1, 1)))


def moving_average(values, n):
    window, total = deque(maxlen=n), 0
    for v in values:
        if len(window) == n:
            total -= window[0]
        window.append(v)
        total += v
        yield total / len(window)


print(list(moving_average([1, 2, 3.5, 2**53, -1], 3)))


def counters():
    c = Counter("abracadabra")
    d = Counter(a=2, z=-1)
    c.update("aab")
    c.subtract({"a": 1, "q": 3})
    c["new"] += 5
    return c.most_common(3), c["none"], c["a"], sorted((c + d).items()), sorted((c - d).items()), sorted((c & d).items()), sorted((c | d).items()), sorted(+c), sorted(-c), sum(c.values()), sorted(Counter(a=2, b=0).elements()), c == Counter(c), type(c.copy()).__name__, "none" in c


print(counters())


def default_dicts():
    groups = defaultdict(list)
    for w in "one two three four five six".split():
        groups[len(w)].append(w)
    tree = lambda: defaultdict(tree)
    t = tree()
    t["a"]["b"]["c"] = 1
    n = defaultdict(int, x=5)
    for ch in "hello":
        n[ch] += 1
    calls = []
    f = defaultdict(lambda: calls.append(1) or len(calls))
    f["a"], f["b"], f["a"]
    none = defaultdict(None)
    try:
        none["k"]
    except KeyError as e:
        calls.append(str(e))
    return dict(groups), list(t["a"]), t["a"]["b"], dict(n), dict(f), calls, n.get("zz"), "zz" in n, n.default_factory, n.copy() == n, defaultdict(list) | {"a": 1}


print(str(default_dicts()).split("<function")[0])
for f in (lambda: defaultdict(5), lambda: defaultdict(lambda: 1 // 0)["k"], lambda: defaultdict(list)[[]], lambda: Counter(5), lambda: Counter([[]]), lambda: Counter("a") + {"a": 1}, lambda: Counter(a="x")["a"] + 1, lambda: Counter().most_common("x") if False else [], lambda: Counter.fromkeys("ab")):
    attempt(f)
print()


def ordered():
    o = OrderedDict.fromkeys("abcd", 0)
    o.move_to_end("a")
    o.move_to_end("d", last=False)
    first, last = o.popitem(False), o.popitem()
    o["z"] = 1
    return o, first, last, list(reversed(o)), o == OrderedDict(reversed(list(o.items()))), o == dict(reversed(list(o.items()))), [k for k in o], o | {"y": 2}


print(ordered())
attempt(lambda: OrderedDict().popitem())
attempt(lambda: OrderedDict(a=1).move_to_end("b"))
attempt(lambda: [o.update(x=1) for o in [OrderedDict(a=1)] for k in o])
print()
Point = namedtuple("Point", "x y z", defaults=(0,))


class Vec(namedtuple("Vec", ["x", "y"])):
    __slots__ = ()

    def __add__(self, other):
        return Vec(self.x + other[0], self.y + other[1])

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(1, y=2)
x, y, z = p
print(p, p._replace(z=9), p._asdict(), Point._fields, Point._make("abc"), p == (1, 2, 0), p < (1, 3), p[1], p[-1:], x + y, Vec(3, 4).norm, Vec(1, 2) + (1, 1), Vec(1, 2) * 2, Point.__doc__, p._field_defaults, hash(p) == hash((1, 2, 0)), isinstance(p, tuple), f"{p.x}{p!r:>5}", "%s-%s-%s" % p)
for f in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, 2, q=3), lambda: setattr(p, "x", 5), lambda: p._replace(w=1), lambda: Point._make([1]), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "class"), lambda: namedtuple("B", "a 1b"), lambda: namedtuple("B", "_x"), lambda: namedtuple("B", "def a", rename=True)._fields, lambda: p.nope, lambda: p.x.real):
    attempt(f)
print()
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
cm["c"] = 4
child = cm.new_child({"b": "child"})
print(cm["a"], cm["b"], sorted(cm), len(cm), cm.maps, child["b"], child.parents["b"], dict(child) == {"a": 1, "b": "child", "c": 4}, cm.get("zz", 0), "b" in cm, cm.pop("a"), cm["a"])
attempt(lambda: cm.pop("b"))
attempt(lambda: cm["none"])
attempt(lambda: cm.__delitem__("b"))


class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __missing__(self, k):
        if k == k.lower():
            raise KeyError(k)
        return self[k.lower()]


low = Lower(A=1, **{"bC": 2})
low.update(Dd=3)
low.setdefault("EE", 4)
print(low, low["BC"], "A" in low, sorted(low), low | {"F": 5})
attempt(lambda: low["NONE"])


class Even(UserList):
    def append(self, v):
        if v % 2:
            raise ValueError(v)
        super().append(v)


e = Even([2])
e.append(4)
attempt(lambda: e.append(5))
print(e, e[0:1], type(e[0:1]).__name__, e + [1], [0] + e, e * 2, 4 in e, e == [2, 4], sorted(e, reverse=True), e.index(4))
