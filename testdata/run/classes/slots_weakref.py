import gc
import weakref


class S:
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self, x):
        self.x = x


s = S(1)
print(s.x, hasattr(s, "y"))
w = weakref.ref(s)
print(w() is s)
del s
gc.collect()
print(w())
try:
    S(1).z = 1
except AttributeError as e:
    print(type(e).__name__)


class D(S):
    __slots__ = ("z",)


d = D(1)
d.z = 3
print(d.x, d.z, D.__slots__)


class N:
    pass


class Cycle:
    def __init__(self):
        self.me = self
        self.f = lambda: self


c = Cycle()
w = weakref.ref(c, lambda r: print("callback"))
del c
gc.collect()
print(w())


def func():
    pass


w = weakref.ref(func)
print(w() is func)


def maker():
    big = N()
    w = weakref.ref(big)

    def inner():
        return big
    return inner, w


f, w = maker()
print(w() is f())
del f
gc.collect()
print(w())
wd = weakref.WeakValueDictionary()
n = N()
wd["k"] = n
print(len(wd))
del n
gc.collect()
print(len(wd))


def gen():
    n = N()
    yield weakref.ref(n)


g = gen()
w = next(g)
print(w() is not None)
g.close()
gc.collect()
print(w())
