# weakref over compiled functions, methods, classes, instances and generators: refs, proxies, methods, finalizers, containers.
import gc
import weakref


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class C:
    def __init__(self, n=0): self.n = n
    def m(self): return "m", self.n
    def __call__(self, *a): return "called", a
    def __len__(self): return 4
    def __add__(self, o): return "sum", o
    def __getitem__(self, k): return k
    def __contains__(self, k): return True
    def __iter__(self): return iter("it")
    def __eq__(self, o): return isinstance(o, C) and self.n == o.n
    def __hash__(self): return self.n
    def __str__(self): return "str of C"
    def __bool__(self): return False
    def __enter__(self): return "entered"
    def __exit__(self, *a): return None


def fn(): return "fn"


def gen(): yield 1


c = C(1)
r = weakref.ref(c)
p = weakref.proxy(c)
print(r() is c, r == weakref.ref(c), r is weakref.ref(c), hash(r) == hash(c), weakref.getweakrefcount(c), type(p).__name__)
print(p.n, p.m(), p(1), len(p), p + 1, p[2], 3 in p, list(p), str(p), bool(p), p == c)
with c as e: print(e)
p.n = 5
p.new = 6
print(c.n, c.new)
del p.new
attempt(lambda: c.new)
attempt(lambda: hash(p))
attempt(lambda: p.nothing)
hash(r)
del c
print(r(), weakref.getweakrefs(C(1)))
attempt(lambda: p.n)
attempt(lambda: p())
attempt(lambda: str(p))
attempt(lambda: setattr(p, "n", 1))
print(hash(r) == 1, r == weakref.ref(C(1)))
for x in (fn, C.m, gen(), C, len, C(2).m, lambda: 0):
    attempt(lambda: weakref.ref(x)() is x)
for x in 5, "s", None, (), [], {}, object():
    attempt(lambda: weakref.ref(x))
dead = weakref.ref(C(3).m)
print(dead())
c = C(4)
wm = weakref.WeakMethod(c.m)
print(wm()(), wm() == c.m, wm == weakref.WeakMethod(c.m))
del c
print(wm())
attempt(lambda: weakref.WeakMethod(fn))
log = []
c = C(5)
refs = [weakref.ref(c, lambda r, i=i: log.append(i)) for i in range(3)]
del c
print(log)


def bad(r): raise KeyError("callback")


import sys
sys.unraisablehook = lambda u: log.append(repr(u.exc_value))
c = C(6)
r = weakref.ref(c, bad)
c = None
print(log)
c = C(7)
fin = weakref.finalize(c, lambda *a, **k: log.append((a, k)) or "result", 1, k=2)
print(fin.alive, fin.peek()[2:], fin.atexit)
del c
print(fin.alive, log[-1], fin())
c = C(8)
fin = weakref.finalize(c, len, "abc")
print(fin(), fin(), fin.alive, fin.detach())
wv = weakref.WeakValueDictionary(a=c, b=c)
wk = weakref.WeakKeyDictionary({c: "val"})
ws = weakref.WeakSet([c])
print(sorted(wv), wk[c], c in ws, len(wv), len(wk), len(ws), wv.get("z", 0), C(8) in wk)
attempt(lambda: wv["zz"])
attempt(lambda: wk.__setitem__(5, 1))
attempt(lambda: wv.__setitem__("x", 5))
del c
gc.collect()
print(list(wv), list(wk), list(ws))


class Slots: __slots__ = ("a",)
class Sub(Slots): pass
class SlotsW: __slots__ = ("__weakref__",)


for k in Slots, Sub, SlotsW:
    o = k()
    attempt(lambda: weakref.ref(o)() is o)


def closure():
    big = C(9)
    r = weakref.ref(big)
    def inner(): return big.n
    return inner, r


f, r = closure()
print(f(), r() is not None)
f = None
print(r())


class Node:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []
        if parent:
            parent.children.append(self)


root = Node()
kid = Node(root)
print(kid.parent() is root, len(root.children))
del root
print(kid.parent())


class Ref(weakref.ref):
    def __init__(self, o, cb=None, *, tag):
        super().__init__(o, cb)
        self.tag = tag
    def __new__(cls, o, cb=None, *, tag): return super().__new__(cls, o, cb)


o = C(10)
print(Ref(o, tag="t").tag, Ref(o, tag="t")() is o)
