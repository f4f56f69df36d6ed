# __del__: order, exceptions, resurrection, what globals it sees, del of names and items, locals of functions.
import gc
import sys
import weakref

saved = []
errors = []
sys.unraisablehook = lambda u: errors.append((type(u.exc_value).__name__, str(u.exc_value), u.object.__qualname__))


class T:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
    def __repr__(self): return "T(%s)" % self.name


t = T("rebound")
t = T("second")
del t
x = [T("in list"), T("in list 2")]
x[0] = None
print("replaced")
del x[1]
d = {"k": T("in dict")}
d["k"] = 1
a = b = T("two names")
del a
print("one left")
b = None


def local():
    v = T("local")
    print("in function", v)


def returned():
    v = T("returned")
    return v


def early():
    v = T("early")
    del v
    print("after early del")


def args(p, q=None):
    p = None
    print("after p = None")


local()
returned()
print("after returned")
early()
k = T("kept by caller")
args(k)
del k
try:
    raise ValueError(T("in exception"))
except ValueError as e:
    print("handler", e)
print("after handler")
for i in T("not iterable"), T("iterated"):
    print("loop", i)
del i
[T("expr statement")]
print("next")
T("attribute of temporary").name
(lambda p: None)(T("lambda argument"))
print(T("printed"))
u, v = T("unpacked"), T("unpacked 2")
u, v = v, u
del u
print("swapped")
del v


class Phoenix:
    count = 0
    def __del__(self):
        Phoenix.count += 1
        saved.append(self)


p = Phoenix()
p.mark = 1
del p
print(len(saved), saved[0].mark, Phoenix.count)
saved.clear()
print(len(saved), Phoenix.count)


class Raises:
    def __del__(self): raise RuntimeError("in del")


r = Raises()
del r
print(errors)


class Cycle:
    def __init__(self, n): self.n, self.me = n, self
    def __del__(self): order.append(self.n)


order = []
gc.collect()
gc.disable()
Cycle(1)
Cycle(2)
print(order)
gc.collect()
print(sorted(order))
gc.enable()


class Chain:
    def __init__(self, n, nxt): self.n, self.nxt = n, nxt
    def __del__(self): order.append(("chain", self.n))


order.clear()
c = Chain(1, Chain(2, Chain(3, None)))
del c
print(order)
w = weakref.ref(T("weak"), lambda r: print("callback", r() is None))
print("weak is gone")


def gen():
    g = T("in generator")
    try:
        yield 1
    finally:
        print("generator closed")


g = gen()
next(g)
del g
f = (lambda: (lambda h=T("default of lambda"): h))()
del f


def outer():
    cell = T("in cell")
    return lambda: cell


f = outer()
print(f())
f = None


class Holder:
    attr = T("class attribute")


del Holder.attr
s = {T("in set")}
s.clear()
with __import__("contextlib").nullcontext(T("context")) as cm:
    pass
del cm
print("end")
