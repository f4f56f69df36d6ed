# Classes that change under call sites: methods replaced, bases swapped, slots,
# descriptors added, __class__ assigned, instance dicts replaced, metaclass
# attributes, __getattr__ added late.
def read(o):
    try:
        return o.v
    except AttributeError as e:
        return str(e)


def call(o, *a):
    try:
        return o.m(*a)
    except (AttributeError, TypeError) as e:
        return str(e)


def write(o, x):
    try:
        o.v = x
        return o.v
    except AttributeError as e:
        return str(e)


def bump(o):
    try:
        o.v += 1
        o.v *= 2
        return o.v
    except (AttributeError, TypeError) as e:
        return str(e)


class A:
    v = "class A"

    def m(self, *a):
        return "A.m", a


class B(A):
    pass


class C:
    v = "class C"

    def m(self):
        return "C.m"


class Slots:
    __slots__ = ("v", "w")

    def m(self):
        return "Slots.m"


def all_of(*objects):
    print([(read(o), call(o), call(o, 1)) for o in objects])


a, b, c, s = A(), B(), C(), Slots()
for _ in range(3):
    all_of(a, b, c, s)
B.v = "class B"
B.m = lambda self: "B.m"
all_of(a, b, c, s)
del B.v, B.m
A.v = property(lambda self: "property of A")
all_of(a, b)
b.__dict__["v"] = "in dict"
all_of(a, b)
A.v = property(lambda self: "with setter", lambda self, x: self.__dict__.update(hidden=x))
print(write(b, 5), b.__dict__)
del A.v
all_of(a, b)
A.v = "class A again"
a.v = "instance"
all_of(a, b)
a.__dict__ = {"v": "new dict", "m": lambda *x: ("own m", x)}
all_of(a)
a.__dict__.clear()
all_of(a)
del a.__dict__
all_of(a)
b.__class__ = C
all_of(b)
c.__class__ = A
all_of(c)
try:
    s.__class__ = A
except TypeError as e:
    print(e)
B.__bases__ = (C,)
b2 = B()
all_of(b2, b)
C.m = classmethod(lambda cls, *x: (cls.__name__, x))
all_of(b2, b)
C.m = staticmethod(lambda *x: ("static", x))
all_of(b2)
C.__getattr__ = lambda self, name: "getattr " + name
print(read(b2), b2.none, call(b2), getattr(b2, "x"))
C.__getattribute__ = lambda self, name: "all " + name
print(read(b2), b2.none, call(b2))
del C.__getattribute__, C.__getattr__
print(read(b2), hasattr(b2, "none"))
s.v = 1
print(write(s, 2), read(s), bump(s), bump(s), write(s, None), bump(s))
del s.v
print(read(s), bump(s))
Slots.v, kept = 5, Slots.v
print(read(s), write(s, 6))
Slots.v = kept
print(write(s, 7), read(s), s.w if hasattr(s, "w") else "no w")


class Desc:
    def __init__(self, name):
        self.name = name

    def __get__(self, o, t):
        return (self.name, o is None, t.__name__)


class Data(Desc):
    def __set__(self, o, x):
        o.__dict__["v"] = (x, "set")

    def __delete__(self, o):
        print("deleted", end=" ")


class D:
    pass


d = D()
d.v = "plain"
for _ in range(2):
    print(read(d), end=" ")
D.v = Desc("nondata")
print(read(d), end=" ")
D.v = Data("data")
print(read(d), write(d, 9), d.__dict__, end=" ")
del d.v
Desc.__get__ = lambda self, o, t: "patched"
print(read(d), D.v)
Desc.__set__ = lambda self, o, x: print("late set", x, end=" ")
D.v = Desc("now data")
print(write(d, 3))
del Desc.__set__, Desc.__get__
print(type(read(d)).__name__, type(D.v).__name__)


class Meta(type):
    extra = "meta"

    def m(cls, *x):
        return cls.__name__, x

    @property
    def v(cls):
        return "meta property " + cls.__name__


class E(metaclass=Meta):
    pass


class G(E):
    v = "shadowed?"


print(read(E), read(G), call(E), call(G, 1), read(G()), call(G()), E.extra, hasattr(E(), "extra"))
Meta.v = "plain meta"
print(read(E), read(G))
E.v = "on E"
del G.v
print(read(E), read(G), read(G()))
Meta.__getattr__ = lambda cls, name: "made " + name
print(E.zzz, read(E), hasattr(E(), "zzz"))


class Grow:
    def __init__(self, n):
        for i in range(n):
            setattr(self, "a%d" % i, i)
        self.v = n

    def m(self):
        return len(self.__dict__)


many = [Grow(n) for n in (0, 1, 5, 40, 3)]
for _ in range(2):
    print([(read(o), call(o), write(o, o.v + 1), bump(o)) for o in many])
many[1].m = lambda: "own"
del many[2].v
print([(read(o), call(o)) for o in many])
mixed = [A(), Grow(2), s, E, d, 5, "x", None, len, B]
for _ in range(2):
    print([str(read(o))[:30] for o in mixed], [str(call(o))[:24] for o in mixed[:4]])
