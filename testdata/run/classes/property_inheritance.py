# property objects: inheritance, partial overriding, decorators' copies, docs, subclasses of property, abstract parts, errors and their texts.
import functools


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class A:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: "ro")
    wo = property(None, lambda self, v: print("wrote", v))
    do = property(fdel=lambda self: print("deleted"))
    empty = property()
    late = property(lambda self: self.compute())
    def compute(self): return "A.compute"


class B(A):
    @A.x.getter
    def x(self): return ("B", self._x)
    def compute(self): return "B.compute"


class C(A):
    @property
    def x(self): return "C", super().x


class D(A):
    @A.x.setter
    def x(self, v): A.x.fset(self, v * 10)


class E(A):
    x = 5
    ro = None


for cls in A, B, C, D, E:
    o = cls()
    print(cls.__name__)
    attempt(lambda: o.x)
    attempt(lambda: setattr(o, "x", 3))
    attempt(lambda: o.x)
    attempt(lambda: delattr(o, "x"))
    attempt(lambda: o.x)
    attempt(lambda: o.late)
a = A()
for n in "ro", "wo", "do", "empty":
    attempt(lambda: getattr(a, n))
    attempt(lambda: setattr(a, n, 1))
    attempt(lambda: delattr(a, n))
p = A.__dict__["x"]
print(type(p), p.__doc__, p.fget.__name__, p.fset.__name__, p.fdel.__name__, A.x is p, B.x.__doc__, B.x.fset is p.fset, C.x.fset, D.x.fget is p.fget, p.__isabstractmethod__, A.ro.__doc__, A.ro.fget.__name__)
for f in (lambda: setattr(p, "fget", 1), lambda: setattr(p, "__doc__", "changed"), lambda: p.__doc__, lambda: property(1, 2, 3, 4, 5), lambda: property(x=1), lambda: property(5).fget, lambda: p.__get__(None, A) is p, lambda: p.__get__(a), lambda: p.__set__(a, 9), lambda: p.__get__(), lambda: p.getter(None).fget is p.fget, lambda: p.nothing):
    attempt(f)
A.broken = property(5)
attempt(lambda: a.broken)
A.added = property(lambda self: "added later")
print(a.added, B().added)
a.__dict__["ro"] = "shadowed?"
print(a.ro)


class Sub(property):
    "a property of one's own"
    calls = []
    def __get__(self, o, t=None):
        self.calls.append("get")
        return super().__get__(o, t)
    def __set__(self, o, v):
        self.calls.append("set")
        super().__set__(o, v)
    def __set_name__(self, owner, name):
        self.own_name = name


class F:
    @Sub
    def y(self):
        "y doc"
        return "y"
    @y.setter
    def y(self, v): print("set y", v)
    z = Sub(lambda self: "z", doc="given doc")


f = F()
f.y = 5
print(f.y, F.y.__class__.__name__, F.__dict__["y"].own_name, F.__dict__["y"].__doc__, F.__dict__["z"].__doc__, Sub.calls, type(F.__dict__["y"]).__name__)
attempt(lambda: delattr(f, "y"))
attempt(lambda: setattr(f, "z", 1))


class Lazy:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
    def __get__(self, o, t=None):
        if o is None: return self
        v = o.__dict__[self.fn.__name__] = self.fn(o)
        print("computed", end=" ")
        return v


class G:
    @Lazy
    def data(self):
        "lazy doc"
        return [1, 2]
    def m(self):
        @property
        def inner(self): return 1
        return type(inner).__name__


g = G()
print(g.data, g.data is g.data, G.data.__doc__, g.m())


class ClassProp(type):
    @property
    def size(cls): return len(cls.items)
    @size.setter
    def size(cls, n): cls.items = list(range(n))


class H(metaclass=ClassProp):
    items = "abc"


print(H.size)
H.size = 5
print(H.items)
attempt(lambda: H().size)


def fset(self, v):
    self.total = getattr(self, "total", 0) + v
    return "ignored"


I = type("I", (), {"v": property(lambda s: s.total, fset), "gen": property(lambda s: (yield)), "cls": classmethod(lambda c: c.__name__)})
i = I()
i.v = 1
i.v += 5
i.v, (i.v, i.w) = 10, (20, 30)
for i.v in (1, 2): pass
print(i.v, next(i.gen), i.w, [i.v for i.v in ()])


class J:
    x = y = property(lambda self: "shared")
    def __getattr__(self, n): return "fallback " + n
    @property
    def err(self): return self.not_there.also
    @property
    def err2(self): raise AttributeError("deep")
    @property
    def key(self): raise KeyError("k")
    @err.setter
    def err(self, v, extra): pass


print(J().x, J().y, J.x is J.y)
attempt(lambda: J().err)
attempt(lambda: J().err2)
attempt(lambda: J().key)
attempt(lambda: setattr(J(), "err", 1))
attempt(lambda: getattr(J(), "key", "default"))
attempt(lambda: getattr(A(), "empty", "default"))
attempt(lambda: hasattr(A(), "wo"))
