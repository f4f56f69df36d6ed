# Caches and observers on weakref: interning, methods as callbacks, finalizers, keyed data, proxies, order of the clean-up.
import gc
import weakref

log = []


def tell(label, f, *args, **kw):
    try:
        r = repr(f(*args, **kw))
    except Exception as e:
        r = f"!! {type(e).__name__} {e}"
    print(label, r, log[:])
    del log[:]


class Interned:
    _all = weakref.WeakValueDictionary()
    __slots__ = ("key", "__weakref__")

    def __new__(cls, key):
        self = cls._all.get(key)
        if self is None:
            self = super().__new__(cls)
            self.key = key
            cls._all[key] = self
            log.append(f"new {key}")
        return self

    def __del__(self):
        log.append(f"del {self.key}")


class Signal:
    def __init__(self):
        self.slots = []

    def connect(self, f):
        make = weakref.WeakMethod if hasattr(f, "__self__") else weakref.ref
        self.slots.append(make(f, self._gone))
        return f

    def _gone(self, ref):
        self.slots.remove(ref)
        log.append(f"gone {len(self.slots)}")

    def __call__(self, *args):
        return [f(*args) for f in (s() for s in list(self.slots)) if f is not None]


class Listener:
    def __init__(self, name):
        self.name = name

    def hear(self, what):
        return f"{self.name}:{what}"

    def __eq__(self, other):
        return isinstance(other, Listener) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"L{self.name}"


class Node:
    def __init__(self, value, parent=None):
        self.value, self.children = value, []
        self._parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent()

    def path(self):
        return (self.parent.path() if self.parent else "") + "/" + self.value


class memo:
    def __init__(self, f):
        self.f, self.kept = f, weakref.WeakKeyDictionary()

    def __get__(self, obj, owner):
        if obj is None:
            return self
        if obj not in self.kept:
            log.append("compute")
            self.kept[obj] = self.f(obj)
        return self.kept[obj]


class Shape(Listener):
    @memo
    def area(self):
        return len(self.name) ** 2


class Numbers(list):
    pass


class Temp:
    def __init__(self, name):
        self.name = name
        self.cleanup = weakref.finalize(self, log.append, f"clean {name}")

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.cleanup()

    @property
    def alive(self):
        return self.cleanup.alive


a, b = Interned("x"), Interned("x")
tell("interned", lambda: (a is b, len(Interned._all), Interned("temporary").key))
gc.collect()
del a
tell("one left", lambda: list(Interned._all))
del b
gc.collect()
tell("none left", lambda: (len(Interned._all), "x" in Interned._all, Interned._all.get("x", "no")))
tell("missing", lambda: Interned._all["x"])

s = Signal()
ann, bob = Listener("ann"), Listener("bob")
for f in (ann.hear, bob.hear, str.upper, s.connect(lambda w: 1)):
    tell("connect", lambda: s.connect(f) and len(s.slots))
f = None
gc.collect()
tell("emit", s, "hi")
del bob
gc.collect()
tell("without bob", s, "ho")


def keep(w):
    return w * 2


s.connect(keep)
tell("with function", s, "ab")
del keep
gc.collect()
tell("function gone", s, "ab")
tell("builtin method", lambda: weakref.WeakMethod([].append))
tell("not a method", weakref.WeakMethod, 3)

root = Node("root")
leaf = Node("leaf", Node("mid", root))
print(leaf.path(), leaf.parent.value)
del root
gc.collect()
print(leaf.path(), leaf.parent)

one, same = Shape("abc"), Shape("abc")
tell("memo", lambda: (one.area, one.area, same.area, len(Shape.area.kept)))
del one
gc.collect()
tell("memo dropped", lambda: (len(Shape.area.kept), same.area))
refs = weakref.ref(ann), weakref.ref(ann), weakref.ref(Listener("ann"))
print(refs[0] is refs[1], refs[0] == refs[2], hash(refs[0]) == hash(ann), weakref.getweakrefcount(ann) >= 1, refs[2]() is None or refs[2](), callable(refs[0]))
tell("hash of dead", hash, refs[2])
p = weakref.proxy(ann)
print(p.hear("p"), p.name, isinstance(p, Listener), type(p).__name__, repr(p) == repr(ann), p == ann)
p.name = "changed"
tell("proxy hash", hash, p)
del ann
gc.collect()
tell("dead proxy", lambda: p.name)
tell("dead proxy text", str, p)
n = Numbers([1, 2])
q = weakref.proxy(n, lambda r: log.append("proxy gone"))
print(q + [3], q[0], len(q), 2 in q, list(q), q == [1, 2], bool(q))
n = None
gc.collect()
tell("dead list", lambda: len(q))
tell("no weakref", weakref.ref, 3)
tell("no weakref of list", weakref.proxy, [])
tell("slots", lambda: weakref.ref(type("S", (), {"__slots__": ()})()))

with Temp("t") as t:
    tell("alive", lambda: t.alive)
tell("closed", lambda: (t.alive, t.cleanup(), t.cleanup.peek()))
u = Temp("u")
fin = u.cleanup
tell("peek", lambda: (fin.peek()[0] is u, fin.peek()[2], fin.atexit))
del u
gc.collect()
tell("dropped", lambda: (fin.alive, fin()))
v = Temp("v")
tell("detach", lambda: (v.cleanup.detach()[2], v.alive))
del v
gc.collect()
tell("silent", lambda: None)
ws = weakref.WeakSet()
x, y = Listener("x"), Listener("y")
ws.update([x, y, Listener("x")])
print(len(ws), x in ws, Listener("y") in ws, 3 in ws, sorted(map(repr, ws)), ws >= {x}, len(ws - {y}), ws.isdisjoint([Listener("q")]))
for item in ws:
    y = None
item = None
gc.collect()
tell("weak set", lambda: (len(ws), ws.discard(3), ws.remove(x), len(ws)))
tell("remove", ws.remove, x)
tell("pop", ws.pop)
