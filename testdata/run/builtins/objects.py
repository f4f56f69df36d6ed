# getattr, setattr, delattr, hasattr, isinstance, issubclass, callable, id, type,
# vars, dir, super, property, staticmethod, classmethod, repr, ascii, format,
# print, input errors, object.
import io
import sys


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


class A:
    x = 1
    __slots__ = ("y", "__dict__")

    def __init__(self):
        self.y = 2
        self.z = 3

    def m(self):
        return "m"

    @property
    def p(self):
        return "p"

    @p.setter
    def p(self, v):
        self.z = v

    @property
    def ro(self):
        raise KeyError("in property")

    @property
    def missing(self):
        raise AttributeError("raised inside")

    def __repr__(self):
        return "A()"


class B(A):
    def __getattr__(self, name):
        if name.startswith("dyn"):
            return name.upper()
        raise AttributeError(f"B has no {name!r}")

    def __setattr__(self, name, value):
        if name == "locked":
            raise TypeError("locked")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name, end=" ")
        object.__delattr__(self, name)


class M(type):
    def __instancecheck__(cls, o):
        return o == 5

    def __subclasscheck__(cls, c):
        if c is str:
            raise LookupError("asked about str")
        return c is int

    def __getattr__(cls, name):
        return "meta " + name

    def __call__(cls, *args, **kw):
        return "made", args, kw

    def __repr__(cls):
        return "<M>"


class C(metaclass=M):
    pass


class S(str):
    pass


for o in (A(), B(), A, B, C, 5, None, "s", sys.stdout.__class__ and object()):
    for name in ("x", "y", "z", "m", "p", "ro", "missing", "dyn1", "nope", "__class__", S("x")):
        def get():
            r = getattr(o, name)
            return r if isinstance(r, (int, str)) else type(r).__name__.replace("builtin_function_or_method", "function")
        attempt(get)
        attempt(lambda: isinstance(getattr(o, name, None), object) and (name != "ro" and hasattr(o, name)))
    print()
a, b = A(), B()
for g in (lambda: getattr(), lambda: getattr(a), lambda: getattr(a, 5), lambda: getattr(a, None, 1), lambda: getattr(a, "x", 1, 2), lambda: getattr(a, b"x"), lambda: getattr(a, "q", default=1), lambda: hasattr(a), lambda: hasattr(a, 5), lambda: hasattr(a, "ro"), lambda: hasattr(a, "missing"), lambda: hasattr(1, 2, 3),
          lambda: setattr(a, "x", 10), lambda: a.x, lambda: A.x, lambda: setattr(a, "ro", 1), lambda: setattr(a, 5, 1), lambda: setattr(a, "x"), lambda: setattr(5, "x", 1), lambda: setattr(int, "x", 1), lambda: setattr(b, "locked", 1), lambda: setattr(a, "m", 1), lambda: a.m, lambda: setattr(object(), "q", 1), lambda: setattr(None, "q", 1), lambda: setattr("s", "upper", 1),
          lambda: delattr(a, "x"), lambda: a.x, lambda: delattr(a, "x"), lambda: delattr(a, "p"), lambda: delattr(a, "y"), lambda: a.y, lambda: delattr(a, "y"), lambda: delattr(b, "z"), lambda: delattr(b, "z"), lambda: delattr(5, "real"), lambda: delattr(a), lambda: delattr(a, 1)):
    attempt(g)
print()
for g in (lambda: isinstance(1, int), lambda: isinstance(True, int), lambda: isinstance(1, (str, (float, (int,)))), lambda: isinstance(1, []), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: isinstance(1), lambda: isinstance(1, "int"), lambda: isinstance(5, C), lambda: isinstance(6, C), lambda: isinstance(6, (C, str)), lambda: issubclass(int, C), lambda: issubclass(str, C), lambda: issubclass(bool, int),
          lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, (str, object)), lambda: issubclass(B, A), lambda: issubclass(A, (B, M)), lambda: issubclass(int, ()), lambda: isinstance(None, type(None)), lambda: isinstance(A, type), lambda: isinstance(C, M), lambda: C(1, k=2), lambda: C.anything, lambda: repr(C), lambda: issubclass(int, [int])):
    attempt(g)
print()
for g in (lambda: callable(a), lambda: callable(A), lambda: callable(a.m if False else len), lambda: callable(), lambda: callable(lambda: 1), lambda: id(a) == id(a), lambda: id(), lambda: type(a).__name__, lambda: type(), lambda: type(1, 2), lambda: type("T", (A,), {"q": 1}).q, lambda: type("T", (), {}, x=1), lambda: type(5, (), {}), lambda: type("T", 5, {}), lambda: type("T", (), 5), lambda: type("T", (int, str), {}), lambda: type("T", (bool,), {}), lambda: type("T", (5,), {}), lambda: type("a\0b", (), {}),
          lambda: sorted(vars(a)), lambda: vars(5), lambda: vars(1, 2), lambda: sorted(k for k in vars(A) if k[0] != "_"), lambda: "m" in dir(a), lambda: "dyn1" in dir(b), lambda: dir(1, 2), lambda: super(), lambda: super(5), lambda: super(A, 5), lambda: super(A, A()).x, lambda: super(B, B()).m(), lambda: super(B, B).x, lambda: super(A).x, lambda: object(1), lambda: object().x, lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__init__()):
    attempt(g)
print()
for g in (lambda: repr(), lambda: repr(a), lambda: repr("it's \"q\" \n\t\\ \x7f\xe9\u0416\U0001f600\ud800").encode("ascii", "backslashreplace"), lambda: ascii("\xe9\u0416\U0001f600"), lambda: repr(b"\x00'\""), lambda: repr([a, (a,), {a: a}, {"k": {1}}]), lambda: repr(BadRepr()), lambda: str(BadRepr()), lambda: str(BadStr()), lambda: f"{BadStr()}", lambda: repr(BadStr()), lambda: [BadRepr()].__repr__(), lambda: ascii(), lambda: str(1, 2), lambda: str(b"\xff", "utf-8"), lambda: str(b"\xff", "ascii", "replace"), lambda: str(b"a", errors="strict"), lambda: str("x", "utf-8"), lambda: str(object=5), lambda: str(b"x"), lambda: str(), lambda: str(b"a", "no-such"),
          lambda: format(5, ">4") + "|", lambda: format(a), lambda: format(a, "x"), lambda: format(5, 5), lambda: format(), lambda: format(None, "5"), lambda: format("x", "d"), lambda: format(5, "s"), lambda: format(1.5, "d"), lambda: format(5, ".2"), lambda: format(True, "d"), lambda: format(True), lambda: format([], "x"), lambda: format(1, ",_"), lambda: format(2**70, ",x") if False else "", lambda: format(1234567.891, ",.1f"), lambda: format(0.5, "%"), lambda: format(-3, "=+08d"), lambda: format("ab", "=8"), lambda: format(65, "c"), lambda: format(-1, "c"), lambda: format(3, "q")):
    attempt(g)
print()


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return b"x"

    def __repr__(self):
        return "badstr"


for g in (lambda: repr(BadRepr()), lambda: str(BadRepr()), lambda: str(BadStr()), lambda: f"{BadStr()}", lambda: "%s" % BadStr(), lambda: "%r" % BadRepr(), lambda: [BadStr()], lambda: print(BadStr()), lambda: "{}".format(BadStr()), lambda: ascii(BadRepr()), lambda: f"{BadRepr()!r}", lambda: f"{BadStr()!s:>5}"):
    attempt(g)
print()
out = io.StringIO()
for g in (lambda: print(1, "a", None, file=out), lambda: print(sep="x", file=out), lambda: print(1, 2, sep="", end="!", file=out), lambda: print(1, 2, sep=None, end=None, file=out), lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, file=5), lambda: print(1, nope=1), lambda: print(1, 2, sep=5, file=out), lambda: print(flush=True, file=out), lambda: print(*range(3), sep="-", file=out)):
    attempt(g)
print(repr(out.getvalue()))
P = property(lambda self: "got", doc="documented")


class D:
    p = P
    s = staticmethod(lambda *a: a)
    c = classmethod(lambda *a: (a[0].__name__,) + a[1:])
    q = property()
    w = property(None, lambda self, v: print("set", v, end=" "))


d = D()
for g in (lambda: d.p, lambda: setattr(d, "p", 1), lambda: delattr(d, "p"), lambda: D.p is P, lambda: P.__doc__, lambda: d.q, lambda: d.w, lambda: setattr(d, "w", 5), lambda: d.s(1), lambda: D.s(), lambda: d.c(1), lambda: D.c(), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: property(1, 2, 3, 4, 5), lambda: property(5).__get__(d), lambda: P.getter(lambda self: "new").__get__(d), lambda: P.fget(1), lambda: staticmethod(5).__get__(1), lambda: classmethod(5).__get__(d, D)):
    attempt(g)
print()
