# __slots__ in every form: kinds of iterables, inheritance, layouts, __dict__ and __weakref__, errors, pickling.
import copy
import pickle
import weakref


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Str: __slots__ = "single"
class Tup: __slots__ = ("a", "b")
class Lst: __slots__ = ["a"]
class Dct: __slots__ = {"x": "doc of x", "y": None}
class Gen: __slots__ = (c for c in "pq")
class Empty: __slots__ = ()
class Private: __slots__ = ("__hidden", "_one", "__both__")


for c in Str, Tup, Lst, Dct, Empty, Private:
    o = c()
    print(c.__name__, c.__slots__, hasattr(o, "__dict__"), [n for n in c.__dict__ if not n.startswith("__") or n == "__both__"])
print(type(Tup.a).__name__, Tup.a.__name__, Tup.a.__objclass__ is Tup, sorted(n for n in Gen.__dict__ if n in "pq"))
s = Tup()
attempt(lambda: s.a)
s.a = 1
attempt(lambda: s.a)
attempt(lambda: setattr(s, "c", 1))
attempt(lambda: delattr(s, "b"))
del s.a
attempt(lambda: s.a)
attempt(lambda: delattr(s, "a"))
attempt(lambda: Tup.a.__get__(5))
attempt(lambda: Tup.a.__set__(Str(), 1))
attempt(lambda: vars(s))
attempt(lambda: weakref.ref(s))


def make(slots, *bases, **ns):
    def f():
        return type("X", bases, {"__slots__": slots, **ns}).__slots__
    return f


for slots in (5, [5], ("a b",), ("",), ("1a",), (b"a",), None, ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), ("a", "a"), ("é",), ("class",)):
    attempt(make(slots))
attempt(make(("a",), a=1))
attempt(make(("a",), int))
attempt(make(("a",), tuple))
attempt(make((), int))
attempt(make(("a",), list))
attempt(make(("a",), bytes))
attempt(make(("__dict__",), Tup))


class WithDict: pass


attempt(make(("__dict__",), WithDict))
attempt(make(("__weakref__",), WithDict))


class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class C: __slots__ = ()
class AC(A, C): __slots__ = ("ac",)
class A2(A): pass
class A3(A): __slots__ = ("a", "z")


def conflict():
    class AB(A, B): pass


def conflict2():
    class AB(A, B): __slots__ = ()


attempt(conflict)
attempt(conflict2)
ac, a2, a3 = AC(), A2(), A3()
ac.a, ac.ac, a2.a, a2.free, a3.a = 1, 2, 3, 4, 5
print(ac.a, ac.ac, a2.__dict__, a3.a, A3.a is A.a)
attempt(lambda: A.a.__get__(a3))
attempt(lambda: setattr(ac, "q", 1))


class D: __slots__ = ("__dict__", "x")
class W: __slots__ = ("__weakref__",)


d = D()
d.x, d.y = 1, 2
print(d.__dict__, weakref.ref(W())() is None, vars(d))
attempt(lambda: weakref.ref(d))
p = Private()
p._Private__hidden = 1
print(p._Private__hidden)


class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return "P(%r, %r)" % (self.x, getattr(self, "y", "unset"))


class Sub(Point): __slots__ = ("z",)


q = Point(1, [2])
r = copy.deepcopy(q)
print(copy.copy(q), r, r.y is q.y, copy.copy(q).y is q.y, pickle.loads(pickle.dumps(q, 2)))
attempt(lambda: pickle.loads(pickle.dumps(q, 1)))
t = Sub(1, 2)
t.z = 3
del t.y
u = pickle.loads(pickle.dumps(t))
print(u, u.z, q.__reduce_ex__(2)[2])


class Default:
    __slots__ = "v", "__dict__"
    other = 5
    def __init__(self): self.v = self.other = 6


print(Default().__dict__, Default.other, Default().v)
Tup.late = 9
print(Tup().late)
attempt(lambda: setattr(Tup(), "late", 1))
Tup.__slots__ = ("changed",)
attempt(lambda: setattr(Tup(), "changed", 1))
