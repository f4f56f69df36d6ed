# Persistent structures that share their parts: a list, a queue of two lists, a
# red-black map by matching on tuples, a vector of 4-way nodes, zippers, lenses.
from functools import reduce
from itertools import islice


class Nil:
    __slots__ = ()
    _only = None

    def __new__(cls):
        if Nil._only is None:
            Nil._only = super().__new__(cls)
        return Nil._only

    def __bool__(self):
        return False

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __getattr__(self, name):
        if name in ("head", "tail"):
            raise IndexError(f"{name} of an empty list")
        raise AttributeError(name)

    def __rmul__(self, x):
        return Cons(x, self)

    __rpow__ = __rmul__

    def __repr__(self):
        return "()"


class Cons(Nil):
    __slots__ = "head", "tail", "_len"

    def __new__(cls, head, tail=Nil()):
        self = object.__new__(cls)
        if not isinstance(tail, Nil):
            raise TypeError(f"tail must be a list, not {type(tail).__name__}")
        for name, v in zip(cls.__slots__, (head, tail, len(tail) + 1)):
            object.__setattr__(self, name, v)
        return self

    def __setattr__(self, name, value):
        raise TypeError(f"{type(self).__name__} is immutable")

    def __bool__(self):
        return True

    def __iter__(self):
        while self:
            yield self.head
            self = self.tail

    def __len__(self):
        return self._len

    def __eq__(self, other):
        if not isinstance(other, Nil):
            return NotImplemented
        return len(self) == len(other) and all(a is b or a == b for a, b in zip(self, other))

    def __hash__(self):
        return hash(("cons", *self))

    def __repr__(self):
        return f"({' '.join(map(repr, self))})"


def plist(*xs):
    return reduce(lambda tail, x: x ** tail, reversed(xs), Nil())


class Queue:
    def __init__(self, front=Nil(), back=Nil()):
        self.front, self.back = (front, back) if front else (plist(*reversed([*back])), Nil())

    def put(self, x):
        return Queue(self.front, Cons(x, self.back))

    def get(self):
        return self.front.head, Queue(self.front.tail, self.back)

    def __iter__(self):
        yield from self.front
        yield from reversed([*self.back])


class Map:
    """Okasaki's tree: (colour, left, (key, value), right) or None."""

    def __init__(self, root=None):
        self.root = root

    @staticmethod
    def balance(*node):
        colour, a, x, b = node
        if colour == "B":
            for left, mid, right in (
                    (a and a[1], a and a[2], a and a[3]), (b and b[1], b and b[2], b and b[3])):
                side = a if mid is (a and a[2]) and mid is not (b and b[2]) else b
                if not side or side[0] != "R":
                    continue
                for inner, flip in ((left, 0), (right, 1)):
                    if not inner or inner[0] != "R":
                        continue
                    _, p, y, q = inner
                    parts = [(p, y, q, mid, right), (left, mid, p, y, q)][flip]
                    if side is a:
                        n1, k1, n2, k2, n3 = parts
                        return ("R", ("B", n1, k1, n2), k2, ("B", n3, x, b))
                    n1, k1, n2, k2, n3 = parts
                    return ("R", ("B", a, x, n1), k1, ("B", n2, k2, n3))
        return node

    def set(self, key, value):
        def ins(t):
            if t is None:
                return ("R", None, (key, value), None)
            c, a, x, b = t
            if key < x[0]:
                return self.balance(c, ins(a), x, b)
            if key > x[0]:
                return self.balance(c, a, x, ins(b))
            return (c, a, (key, value), b)
        return Map(("B", *ins(self.root)[1:]))

    def __getitem__(self, key):
        t = self.root
        while t:
            _, a, (k, v), b = t
            if k == key:
                return v
            t = a if key < k else b
        raise KeyError(key)

    def __iter__(self):
        def walk(t):
            if t:
                yield from walk(t[1])
                yield t[2]
                yield from walk(t[3])
        return walk(self.root)

    def check(self):
        def black(t, parent="B"):
            if t is None:
                return 1
            assert not (t[0] == parent == "R"), f"red under red at {t[2]}"
            left, right = black(t[1], t[0]), black(t[3], t[0])
            assert left == right, (left, right)
            return left + (t[0] == "B")
        return black(self.root)


class Lens:
    def __init__(self, *path):
        self.path = path

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Lens(*self.path, name)

    __getitem__ = lambda self, k: Lens(*self.path, k)

    def get(self, v):
        return reduce(lambda v, k: v[k], self.path, v)

    def over(self, v, f):
        if not self.path:
            return f(v)
        k, *rest = self.path
        new = Lens(*rest).over(v[k], f)
        if isinstance(v, dict):
            return {**v, k: new}
        return type(v)((*v[:k], new, *v[k:][1:]))


def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


xs = plist(1, 2, 3)
ys = 0 ** xs
print(xs, ys, ys.tail is xs, Nil() is Nil(), len(ys), [*ys], bool(Nil()), ys == plist(0, 1, 2, 3), hash(xs) == hash(plist(1, 2, 3)), xs != ys, xs == [1, 2, 3])
a, *b = ys
print(a, b, max(ys), 2 in ys, sum(plist(*range(2000))), list(islice(ys, 1, 3)), "x" ** ("y" * Nil()), plist(plist(), plist(1)))
for f in (lambda: Nil().head, lambda: Nil().other, lambda: setattr(xs, "head", 3), lambda: delattr(xs, "no"), lambda: Cons(1, [2]), lambda: Cons(), lambda: xs[0],
          lambda: hash(plist([])), lambda: xs < ys, lambda: setattr(Nil(), "x", 1), lambda: xs ** 2, lambda: reversed(xs)):
    attempt(f)
q = Queue()
for c in "abc":
    q = q.put(c)
first, q2 = q.get()
print(first, [*q2.put("d")], [*q], attempt(Queue().get))
versions = [Map()]
for i in range(60):
    versions.append(versions[-1].set(i * 23 % 61, i))
print([v.check() for v in versions[::10]], [*versions[5]], versions[60][23], versions[3].set(0, "new")[0], versions[3][0], len([*versions[-1]]))
print([k for k, _ in versions[-1]] == sorted(i * 23 % 61 for i in range(60)), versions[1].root is versions[1].set(1, 2).root)
for f in (lambda: versions[2][99], lambda: versions[2]["a"], lambda: Map()["a"], lambda: Map(("R", ("R", None, (1, 1), None), (2, 2), None)).check(), lambda: versions[4].set("k", 1),
          lambda: Map(("B", ("B", None, (1, 1), None), (2, 2), None)).check(), lambda: versions[1].set(None, 1)):
    attempt(f)
data = {"users": [{"name": "ann", "tags": ("x", "y")}, {"name": "bob", "tags": ()}], "n": 1}
it = Lens()
print(it.users[0].tags[1].get(data), it.users[0].tags[1].over(data, str.upper), data["users"][0]["tags"], it.users[1].over(data, len), it.n.over(data, lambda n: -n)["users"] is data["users"])
for lens in (it.users[5], it.nope, it.n.x, it.users[0].tags["k"], it.users[1].tags[0]):
    attempt(lens.get, data)
    attempt(lens.over, data, repr)
attempt(lambda: it.__wrapped__)
