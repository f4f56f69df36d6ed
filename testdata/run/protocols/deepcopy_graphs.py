# copy and deepcopy over graphs: memo, __copy__/__deepcopy__, __reduce_ex__, state hooks, slots, cycles, registered types.
import copy
import copyreg
import types


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Node:
    def __init__(self, name, *links):
        self.name, self.links = name, list(links)

    def __repr__(self):
        seen, out, todo = set(), [], [self]
        while todo:
            n = todo.pop(0)
            if id(n) not in seen:
                seen.add(id(n))
                out.append(f"{n.name}>{''.join(l.name for l in n.links)}")
                todo += n.links
        return " ".join(out)


class Account:
    """Copies get a new number; the bank is shared."""
    numbers = 0

    def __init__(self, bank, owner):
        self.bank, self.owner = bank, owner
        Account.numbers += 1
        self.number = Account.numbers

    def __copy__(self):
        return type(self)(self.bank, self.owner)

    def __deepcopy__(self, memo):
        new = type(self)(self.bank, copy.deepcopy(self.owner, memo))
        memo[id(self)] = new
        return new


class Slotted:
    __slots__ = ("a", "b", "__dict__")

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def show(self):
        return {n: getattr(self, n, "unset") for n in ("a", "b", "extra")}


class Versioned:
    def __init__(self, data):
        self.data, self.cache = data, "expensive"

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["cache"]
        return {"v": 2, **state}

    def __setstate__(self, state):
        print("setstate", sorted(state))
        self.__dict__.update(state, cache="recomputed")


class Temperature(float):
    unit = "C"

    def __reduce_ex__(self, protocol):
        print("reduce_ex", protocol >= 2)
        return type(self), (float(self),), {"unit": self.unit}


class Matrix:
    def __init__(self, rows, cols):
        self.shape, self.cells = (rows, cols), {}

    def __setitem__(self, k, v):
        self.cells[k] = v

    def append(self, x):
        self.cells["list"] = self.cells.get("list", ()) + (x,)

    def __reduce__(self):
        return Matrix, self.shape, None, iter(["p", "q"]), iter(self.cells.items())


class Opaque:
    def __reduce_ex__(self, protocol):
        raise TypeError("opaque on purpose")


class Named(dict):
    def __init__(self, name, *args, **kw):
        super().__init__(*args, **kw)
        self.name = name

    def __missing__(self, k):
        return f"{self.name}.{k}"


class Args:
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.got = args, kw
        return self

    def __getnewargs_ex__(self):
        return self.got[0] + ("copied",), dict(self.got[1], again=True)


class Singleton:
    _it = None

    def __new__(cls):
        cls._it = cls._it or super().__new__(cls)
        return cls._it

    def __reduce__(self):
        return "SINGLE"


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Bad:
    def __init__(self, result):
        self.result = result

    def __reduce_ex__(self, protocol):
        return self.result


a, b, c = Node("a"), Node("b"), Node("c")
a.links, b.links, c.links = [b, c, a], [c], [a]
d = copy.deepcopy(a)
print(d, d.links[2] is d, d.links[0].links[0] is d.links[1], d.links[1] is c, copy.copy(a).links is a.links)
shared = [1]
both = copy.deepcopy({"x": shared, "y": (shared, shared), "z": {2: shared}.values().__class__.__name__})
print(both["x"] is both["y"][0] is both["y"][1], both["x"] is shared)
loop = []
loop.append((loop, {"self": loop}))
twin = copy.deepcopy(loop)
print(twin, twin[0][0] is twin, twin[0][1]["self"] is twin, twin is not loop)
same = (1, "a", (2.0, None))
print(copy.deepcopy(same) is same, copy.deepcopy(([],))[0] is not None, copy.deepcopy(frozenset([1])), copy.deepcopy(tell) is tell, copy.copy(len) is len, copy.deepcopy(Node) is Node, copy.deepcopy(range(3)), copy.deepcopy(a.__repr__)() == repr(a))
acc = Account({"bank": []}, ["ann"])
group = copy.deepcopy([acc, acc, copy.copy(acc)])
print([x.number for x in group], group[0] is group[1], group[0].bank is acc.bank, group[0].owner is acc.owner)
s = Slotted(a=[1], extra={})
t, u = copy.copy(s), copy.deepcopy(s)
print(t.show(), t.a is s.a, t.extra is s.extra, u.show(), u.a is s.a, copy.copy(Slotted()).show())
v = copy.deepcopy(Versioned({"k": [1]}))
print(v.data, v.cache, v.v, copy.copy(Versioned(1)).cache)
w = Temperature(36.6)
w.unit = "F"
print(copy.copy(w).unit, type(copy.deepcopy(w)).__name__, copy.deepcopy(w) + 1)
m = Matrix(2, 3)
m[0, 1] = [5]
print(copy.copy(m).cells, copy.deepcopy(m).cells[0, 1] is m.cells[0, 1], copy.copy(m).shape)
tell("opaque", copy.copy, Opaque())
tell("opaque inside", copy.deepcopy, [Opaque()])
n = Named("n", {"k": [1]}, z=2)
print(copy.copy(n)["nope"], copy.deepcopy(n), copy.copy(n).name, copy.copy(n)["k"] is n["k"], copy.deepcopy(n)["k"] is n["k"], type(n.copy()).__name__)
print(copy.copy(Args(1, k=2)).got, type(copy.deepcopy(Args())).__name__)
print(copy.copy(Singleton()) is Singleton(), copy.deepcopy([Singleton()])[0] is Singleton())
p = Pair([1], 2)
print(copy.copy(p), copy.deepcopy(p), type(copy.deepcopy(p)).__name__, copy.deepcopy(p)[0] is p[0])
for r in (None, 3, (), (1,), (int,), (int, 5), (int, ("12",)), (list, (), None, [1, 2]), (dict, (), None, None, {1: 2}.items()), (Bad, ("r",), {"more": 1}), (Bad, ("r",), 7)):
    tell(f"reduce {r!r}" if not (isinstance(r, tuple) and len(r) > 2) else f"reduce {len(r)}", lambda: (lambda x: x if not isinstance(x, Bad) else sorted(vars(x)))(copy.copy(Bad(r))))
tell("generator", copy.copy, (i for i in "ab"))
tell("module", copy.deepcopy, types)
tell("deepcopy args", copy.deepcopy)
tell("error", lambda: issubclass(copy.error, Exception) and copy.Error is copy.error)


class Point:
    def __init__(self, x):
        self.x = x


copyreg.pickle(Point, lambda p: (Point, (p.x * 10,)))
print(copy.copy(Point(1)).x, copy.deepcopy([Point(2)])[0].x)
memo = {}
copy.deepcopy(p, memo)
print(memo[id(p)] == p, len(memo) >= 2)
for f in (lambda: copy.replace(p), lambda: copy.copy(Bad((Point,)))):
    tell("last", lambda: type(f()).__name__ if hasattr(copy, "replace") else "old")
