# Functions as descriptors: bound methods, staticmethod and classmethod objects, and what stacks of them do.
import types


def f(self, *a, **k):
    "doc of f"
    return self, a, k


f.attr = "set on f"


class C:
    m = f
    s = staticmethod(f)
    c = classmethod(f)


o = C()
b = f.__get__("bound")
print(b(), b(1, k=2), b.__self__, b.__func__ is f, b.__name__, b.__doc__, b.attr, type(b) is types.MethodType)
print(f.__get__(None, C) is f, f.__get__(5, int)(1), f.__get__(o, None) == o.m)
try:
    f.__get__(None, None)
except TypeError as e:
    print(e)
try:
    f.__get__()
except TypeError as e:
    print(e)
print(o.m == o.m, o.m is o.m, hash(o.m) == hash(o.m), o.m != C().m, o.m == f, C.m is f)
try:
    b.x = 1
except AttributeError as e:
    print(e)
try:
    b.attr = 1
except AttributeError as e:
    print(e)
f.x = 9
print(b.x, hasattr(b, "nothing"))
m = types.MethodType(f, 1)
m2 = types.MethodType(m, 2)
print(m(), m2(), m2.__self__, m2.__func__ == m)
for args in ((f, None), (5, 1), (f,), ()):
    try:
        print(types.MethodType(*args))
    except TypeError as e:
        print(e)
print(types.MethodType(len, "abc")(), types.MethodType(int, "12")())
sm, cm = C.__dict__["s"], C.__dict__["c"]
print(type(sm), type(cm), sm.__func__ is f, cm.__func__ is f, sm.__get__(1) is f, cm.__get__(1, str)(2))
print(cm.__get__(None, int)(3), o.c()[0] is C, C.c()[0] is C, C.s("x"), o.s("x"))
print(cm.__get__(7)(8)[0], isinstance(o.c, types.MethodType))


class Base:
    @classmethod
    def who(cls, *a): return cls.__name__, a

    @staticmethod
    def plain(*a): return a

    @classmethod
    def raising(cls): raise ValueError(cls.__name__)


class Derived(Base):
    @classmethod
    def who(cls, *a): return "derived", super().who(*a), super(Derived, cls).who()

    @staticmethod
    def plain(*a): return "derived", Base.plain(*a)


print(Derived.who(1), Derived().who(), Derived.plain(1), Base.who.__func__ is Base.__dict__["who"].__func__)
print(Base.who == Base.who, Base.who == Derived.who, Base.who.__self__.__name__, Derived().plain is Derived.plain)
try:
    Derived().raising()
except ValueError as e:
    print(e)


class Callable:
    def __call__(self, *a): return "callable", len(a)


class D:
    no_bind = Callable()
    builtin = len
    cls = int
    method = "abc".upper
    lam = lambda self: self.v
    part = types.MethodType(f, "kept")
    v = 3


d = D()
print(d.no_bind(1), d.builtin([1]), d.cls("7"), d.method(), d.lam(), d.part(), D.lam(d))
d.lam = lambda: "instance"
print(d.lam(), type(d).lam(d))
del d.lam
print(d.lam())
C.later = lambda self, x: ("later", x)
print(o.later(4))
try:
    staticmethod()
except TypeError as e:
    print(e)
s = staticmethod(5)
print(s.__get__(None, int), s.__func__)
c = classmethod(5)
try:
    print(c.__get__(None, int))
    c.__get__(None, int)()
except TypeError as e:
    print(e)


class Gets:
    def __get__(self, obj, cls=None): return lambda *a: ("got", obj is None, cls and cls.__name__, a)


class E:
    g = Gets()
    sg = staticmethod(Gets())


print(E.g(1), E().g(2), type(E.sg).__name__)
print(repr(o.m).startswith("<bound method f of <"), repr(C.c).startswith("<bound method f of <class"))
print(o.m.__func__.__name__, o.m.__self__ is o, o.m.__reduce__()[1][1], dir(o.m).count("attr"), o.m.__qualname__)
