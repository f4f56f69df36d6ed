# In-place operators: __iXXX__, then the binary ones, then the reflected; results of any type; targets of all kinds; errors.
import operator

OPS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift"]


def run(op, a, b):
    if op == "add": a += b
    elif op == "sub": a -= b
    elif op == "mul": a *= b
    elif op == "truediv": a /= b
    elif op == "floordiv": a //= b
    elif op == "mod": a %= b
    elif op == "pow": a **= b
    elif op == "matmul": a @= b
    elif op == "and": a &= b
    elif op == "or": a |= b
    elif op == "xor": a ^= b
    elif op == "lshift": a <<= b
    elif op == "rshift": a >>= b
    return a


def cls(name, bases=(), **how):
    def method(n, kind):
        def m(self, other):
            log.append(f"{name}.{n}")
            return NotImplemented if kind == "NI" else (n, kind)
        return m
    ns = {}
    for prefix, kind in how.items():
        for op in OPS:
            n = f"__{'' if prefix == 'b' else prefix}{op}__"
            ns[n] = None if kind == "none" else method(n, kind)
    return type(name, bases, ns)


log = []
Full = cls("Full", i="ok", b="ok", r="ok")
INot = cls("INot", i="NI", b="ok", r="ok")
Bin = cls("Bin", b="ok")
Refl = cls("Refl", r="ok")
AllNot = cls("AllNot", i="NI", b="NI", r="NI")
INone = cls("INone", i="none", b="ok")
BNone = cls("BNone", b="none")
Sub = cls("Sub", (INot,), r="ok sub")
Empty = cls("Empty")
classes = [Full, INot, Bin, Refl, AllNot, INone, BNone, Sub, Empty]
for A in classes:
    for B in classes:
        for op in ("add", "pow", "matmul"):
            log.clear()
            try:
                r = run(op, A(), B())
            except TypeError as e:
                r = str(e)
            print(A.__name__, op, B.__name__, log, r)
for op in OPS:
    for a, b in ((Empty(), Empty()), (5, "s"), ("s", None), ([], 5), (5, Refl()), ((), {}), (1.5, Empty()), ({1}, [1]), ({}, 5)):
        log.clear()
        try:
            r = run(op, a, b)
        except TypeError as e:
            r = str(e)
        print(op, r)


class V:
    def __init__(self): self.items = []
    def __iadd__(self, x):
        self.items.append(x)
        return self
    def __getitem__(self, k):
        print("get", k)
        return self.items if k == "items" else V()
    def __setitem__(self, k, v): print("set", k, type(v).__name__)
    def __getattr__(self, n):
        print("getattr", n)
        return V()


v = w = V()
v += 1
v += 2
print(v is w, v.items)
v["k"] += 3
v.attr += 4
print(type(v.__dict__["attr"]).__name__, v.__dict__["attr"].items)


def idx():
    print("idx")
    return 0


def obj():
    print("obj")
    return v


def val():
    print("val")
    return 5


obj()[idx()] += val()
obj().items += [val()]
print(v.items)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e, t)
s = "abc"
try:
    s[0] += "x"
except TypeError as e:
    print(e)
x = y = [1]
x += (2, 3)
x *= 2
print(x is y, y)
x = x + [0]
print(x is y)
a = b = (1,)
a += (2,)
print(a, b)
try:
    undefined += 1
except NameError as e:
    print(e)


def unbound():
    loc += 1


try:
    unbound()
except UnboundLocalError as e:
    print(e)
print(operator.iadd([1], "ab"), operator.iconcat([1], [2]), operator.ior({1}, {2}), operator.ipow(2, 3), operator.imatmul(Full(), 1))
d = {"a": 1}
try:
    d["b"] += 1
except KeyError as e:
    print("KeyError", e)
d["a"] += 1
d.setdefault("l", []).append(1)
d["l"] += "xy"
print(d)
