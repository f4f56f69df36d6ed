class Base:
    def who(self):
        return "base"

    def call(self):
        return self.who()


class Derived(Base):
    def who(self):
        return "derived " + super().who()


objs = [Base(), Derived()] * 3
print([o.call() for o in objs])
Base.who = lambda self: "patched base"
print([o.call() for o in objs])
d = Derived()
d.who = lambda: "instance"
print(d.call())
Derived.call = classmethod(lambda cls: cls.__name__)
print(d.call(), Derived.call())
Derived.call = staticmethod(lambda: "static")
print(d.call())
Derived.call = 5
try:
    d.call()
except TypeError as e:
    print(e)


class Callable:
    def __call__(self, *a):
        return a


Derived.call = Callable()
print(d.call(1))
s = "abc"
for meth, args in (("upper", ()), ("replace", ("a", "z")), ("split", ("b",)), ("startswith", ("a",)), ("join", (["1", "2"],))):
    print(getattr(s, meth)(*args))
l = []
ap = l.append
for i in range(3):
    ap(i)
print(l, ap.__self__ is l)
f = str.upper
print(f("x"), list(map(str.strip, [" a ", "b "])), "".join(map(chr, [97, 98])))
dd = {"a": 1}
g = dd.get
print(g("a"), g("b"), g("b", 5), dict.get(dd, "a"), [].__class__.append)
class WithCall:
    def __init__(self):
        self.f = lambda x: ("attr", x)
    def run(self):
        return self.f(3)
print(WithCall().run())
class L(list):
    def append(self, x):
        list.append(self, ("wrapped", x))
x = L()
x.append(1)
x.extend([2])
print(x)
class D2(dict):
    def get(self, k, d=None):
        return "own get"
    def __getitem__(self, k):
        return "own item"
    def items(self):
        return [("own", "items")]
e = D2(a=1)
print(e.get("a"), e["a"], [kv for kv in e.items()], len(e), "a" in e)
for k, v in e.items():
    print(k, v)
class S2(str):
    def upper(self):
        return "own upper"
    def __len__(self):
        return 99
print(S2("x").upper(), len(S2("x")), S2("x") + "y")
