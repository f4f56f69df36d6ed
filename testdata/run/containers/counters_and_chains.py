# Counter, ChainMap, OrderedDict, namedtuples with methods and UserDict/UserList/UserString subclasses doing work.
import collections
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, namedtuple


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Point(namedtuple("Point", "x y label", defaults=(0, ""))):
    __slots__ = ()

    def __new__(cls, x, *rest, **kw):
        if isinstance(x, str):
            x, *rest = map(int, x.split(","))
        return super().__new__(cls, x, *rest, **kw)

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)

    def __add__(self, other):
        return self._replace(x=self.x + other.x, y=self.y + other.y)

    def __neg__(self):
        return type(self)(-self.x, -self.y)

    @classmethod
    def sum(cls, points):
        return cls._make(list(map(sum, zip(*[p[:2] for p in points]))) + ["sum"])


class Headers(UserDict):
    def __init__(self, *args, strict=False, **kw):
        self.strict = strict
        super().__init__(*args, **kw)

    def __setitem__(self, key, value):
        if self.strict and not isinstance(value, str):
            raise TypeError(f"{key}: {type(value).__name__}")
        super().__setitem__(key.title(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.title())

    def __delitem__(self, key):
        super().__delitem__(key.title())

    def __contains__(self, key):
        return super().__contains__(key.title())

    def __missing__(self, key):
        if key.startswith("X-"):
            return f"<{key}>"
        raise KeyError(f"no header {key}")


class SortedList(UserList):
    def append(self, x):
        i = 0
        while i < len(self.data) and self.data[i] < x:
            i += 1
        self.insert(i, x)

    def __setitem__(self, i, x):
        raise TypeError("use append")


class Path(UserString):
    def __truediv__(self, other):
        return type(self)(f"{self.data}/{other}")

    @property
    def parts(self):
        return self.split("/")


class Limited(OrderedDict):
    def __init__(self, size, *args):
        self.size = size
        super().__init__(*args)

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        while len(self) > self.size:
            print("drop", self.popitem(last=False))


class Scope(ChainMap):
    def __setitem__(self, k, v):
        for m in self.maps:
            if k in m:
                m[k] = v
                return
        super().__setitem__(k, v)

    def __missing__(self, k):
        return f"?{k}"


c = Counter("mississippi")
c.update(m=2, z=0)
c.subtract("mmmq")
print(c.most_common(2), +c, -c, c & Counter("sip"), c | Counter(q=4), c - Counter(s=3, q=-2), sum(c.values()), c["nothing"], "nothing" in c, sorted(c.elements()))
c += Counter(i=-9, s=1)
print(c, Counter(a=1) == Counter(a=1, b=0), Counter([1, 1.0, True]), Counter({"x": 2}, y=1), Counter(a=1, b=2)["a"])
tell("counter args", Counter, 1)
tell("two args", Counter, "a", "b")
tell("fromkeys", Counter.fromkeys, "ab")
tell("unhashable", Counter, [[1]])
tell("mixed", lambda: Counter(a="x") + Counter(a=1))
tell("del missing", lambda: c.__delitem__("never"))

p = Point("3,-4")
print(p, p.norm, p + Point(1, label="n"), -p, Point(x=1, y=2)._asdict(), Point.sum([p, p, Point(1)]), p == (3, -4, ""), Point._fields, Point._field_defaults)
x, *rest = p
print(x, rest, p[-1], p.index(-4), hash(p) == hash((3, -4, "")), p < Point(4), isinstance(p, tuple), Point._make([1, 2, 3]).label)
tell("missing", Point)
tell("extra", Point, 1, 2, 3, 4)
tell("replace", p._replace, w=1)
tell("make", Point._make, [1, 2])
tell("attribute", setattr, p, "x", 1)
tell("new attribute", setattr, p, "other", 1)
tell("name", namedtuple, "T", "a def")
tell("double", namedtuple, "T", "a a")
tell("underscore", namedtuple, "T", ["_a"])
tell("rename", lambda: namedtuple("T", "a def _x a", rename=True)._fields)
tell("defaults", namedtuple, "T", "a", defaults=(1, 2))

h = Headers({"content-type": "text"}, accept="*")
h["x-id"] = 5
print(h, "CONTENT-TYPE" in h, h["Accept"], h["x-trace"], h.get("none"), h.pop("ACCEPT"), h.setdefault("host", "h"), sorted(h), h.copy().strict, len(h), h | {"via": "v"} if hasattr(dict, "__or__") else None)
tell("missing header", lambda: h["nope"])
tell("strict", Headers, {"a": 1}, strict=True)
tell("not text", h.__setitem__, 3, "x")
tell("pop", h.pop, "gone")
tell("delete", h.__delitem__, "gone")

s = SortedList([1, 5])
for v in (3, 9, 0):
    s.append(v)
print(s, s + [2], s[1:3], type(s[1:]).__name__, s * 2, 5 in s, s.index(5), s == [0, 1, 3, 5, 9], s < SortedList([1]), s.pop(), reversed(s).__class__.__name__, s.copy())
tell("set", s.__setitem__, 0, 1)
tell("order", s.append, "a")
d = Path("usr") / "lib" / 3
print(d, repr(d), d.parts, d.upper(), type(d.upper()).__name__, d + "x", "lib" in d, d == "usr/lib/3", {d: 1}["usr/lib/3"], d[4:7], int(Path("12")), d.replace("/", "."), "%s" % d, format(str(d), ">12"))
lim = Limited(2, [("a", 1), ("b", 2)])
lim["a"] = 3
lim["c"] = 4
print(lim, list(reversed(lim)), lim == {"c": 4, "a": 3}, lim == OrderedDict([("c", 4), ("a", 3)]))
tell("move", lim.move_to_end, "zz")
tell("popitem", OrderedDict().popitem)

outer = {"a": 1, "b": 2}
scope = Scope({}, outer)
inner = scope.new_child({"a": 10})
inner["b"] = 20
inner["new"] = 3
print(inner, scope["b"], outer, inner["zip"], inner.parents["a"], list(inner), len(inner), type(inner).__name__, inner.get("a"), dict(inner) == {"a": 10, "b": 20, "new": 3})
tell("del", inner.__delitem__, "b")
tell("pop", inner.pop, "b")
tell("popitem", ChainMap().popitem)
groups = defaultdict(lambda: defaultdict(list))
for w in "the quick brown fox jumps over the dog".split():
    groups[len(w)][w[0]].append(w)
print({k: dict(v) for k, v in groups.items()}, groups.get(99), defaultdict(int, a=1) == {"a": 1})
tell("no factory", lambda: defaultdict(None)["k"])
tell("bad factory", defaultdict, 3)
tell("failing factory", lambda: defaultdict(lambda: 1 / 0)["k"])
