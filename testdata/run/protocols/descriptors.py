# Descriptors: data and non-data, on classes and metaclasses, with and without __set_name__; attribute hooks.
class Data:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return ("data", obj.__dict__.get(self.name, "unset"), cls.__name__)

    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]

    def __repr__(self):
        return "<Data %s>" % self.name


class NonData:
    def __get__(self, obj, cls=None):
        return ("nondata", obj is None, cls.__name__)


class ReadOnly(NonData):
    def __set__(self, obj, value):
        raise AttributeError("read only: %r" % (value,))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    m = Data()
    n = NonData()

    def __getattr__(cls, name):
        return "meta getattr " + name


class A(metaclass=Meta):
    d = Data()
    n = NonData()
    r = ReadOnly()
    plain = 1


class B(A):
    n = 5

    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        raise AttributeError(name)

    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        print("setattr", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)


for cls in A, B:
    a = cls()
    print(a.d, a.n, a.r, cls.d, cls.n, cls.r, cls.missing, cls.m)
    a.d = 3
    a.__dict__["n"] = "shadow"
    a.__dict__["r"] = "shadow"
    print(a.d, a.n, a.r, sorted(a.__dict__))
    attempt(setattr, a, "r", 1)
    attempt(delattr, a, "r")
    del a.d
    attempt(lambda: a.d)
    attempt(lambda: delattr(a, "d"))
    attempt(lambda: a.nothing)
    attempt(lambda: a.xyz)
    attempt(lambda: a.secret)
    attempt(lambda: a.plain)
    a.plain = 2
    a.plain += 3
    print(a.plain, cls.plain)
    del a.plain
    print(a.plain)
    attempt(delattr, a, "plain")
attempt(lambda: A.m)
A.new = Data()
attempt(lambda: A().new)


class P:
    def __init__(self):
        self._v = 0

    @property
    def v(self):
        "the v"
        return self._v

    @v.setter
    def v(self, value):
        if value < 0:
            raise ValueError("negative")
        self._v = value

    @v.deleter
    def v(self):
        self._v = None

    @property
    def only(self):
        return self.missing

    w = property(lambda self: "w", doc="doc of w")


p = P()
p.v = 3
p.v += 4
print(p.v, P.v.__doc__, P.w.__doc__, P.v.fget.__name__, type(P.v).__name__)
attempt(setattr, p, "v", -1)
del p.v
print(p.v)
attempt(lambda: p.only)
attempt(lambda: setattr(p, "w", 1))
attempt(lambda: delattr(p, "w"))


class Q(P):
    @P.v.getter
    def v(self):
        return ("Q", super().v)

    @property
    def w(self):
        return "Q" + super().w


q = Q()
q.v = 9
print(q.v, q.w)


class Slots:
    __slots__ = ("a", "b", "__weakref__")

    def __init__(self):
        self.a = 1


s = Slots()
print(s.a, Slots.a.__get__(s), type(Slots.a).__name__)
attempt(lambda: s.b)
attempt(setattr, s, "c", 1)
attempt(lambda: Slots.a.__get__(5))


class Func:
    def f(self, x):
        return (self is not None, x)

    g = staticmethod(lambda x: x * 2)
    h = classmethod(lambda cls, x: (cls.__name__, x))
    k = len


print(Func().f(1), Func.f(Func(), 2), Func.f.__get__(Func())(3), Func.g(4), Func().g(5), Func.h(6), Func().h(7), Func.k("abc"), Func().k("ab"))
attempt(lambda: Func.f(1))
bound = Func().f
print(bound.__func__ is Func.__dict__["f"], bound.__self__.__class__ is Func, bound.__name__, bound == bound, hash(bound) == hash(bound))
attempt(setattr, bound, "attr", 1)
f = Func.f
f.attr = 5
print(Func().f.attr)


class Callable:
    def __call__(self, *args):
        return args


class Holder:
    c = Callable()


print(Holder().c(1), Holder.c(2))
