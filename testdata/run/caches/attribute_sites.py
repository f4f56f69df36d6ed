"""Places that read and write attributes, while what they rest on changes."""


def get(o):
    return o.x


def put(o, v):
    o.x = v


def show(label, f, *args):
    try:
        print(label, f(*args))
    except Exception as e:
        print(label, type(e).__name__, e)


class A:
    def __init__(self, x):
        self.x = x
        self.y = 0


class B:
    def __init__(self, x):
        self.y = 0
        self.x = x


class Slots:
    __slots__ = ("y", "x")


class Default:
    x = "class"


class Prop:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v * 2


class Getattr:
    def __getattr__(self, name):
        return "getattr " + name


class Getattribute:
    def __getattribute__(self, name):
        return "getattribute " + name


class Setattr:
    def __setattr__(self, name, v):
        object.__setattr__(self, name, ("set", v))


class Sub(A):
    pass


def warm(o, n=5):
    for _ in range(n):
        get(o)


# Values of the instance, then a dict, then values again.
a = A(1)
warm(a)
put(a, 2)
print(get(a), a.__dict__)
put(a, 3)
print(get(a), list(a.__dict__.items()))
a.__dict__["x"] = 4
print(get(a))
a.__dict__ = {"x": 5, "z": 6}
print(get(a))
put(a, 7)
print(a.__dict__)
del a.x
show("deleted", get, a)
put(a, 8)
print(get(a), list(a.__dict__))
b = A(1)
warm(b)
del b.x
show("deleted", get, b)
put(b, 9)
print(get(b), list(b.__dict__))

# The order of a dict follows that of the assignments.
class Order:
    pass


def fill(o, first):
    if first:
        o.p = 1
        o.q = 2
    else:
        o.q = 2
        o.p = 1
    o.r = 3


for k in range(6):
    o = Order()
    fill(o, k % 2)
    print(list(o.__dict__))
for k in range(6):
    o = Order()
    fill(o, k % 2)
    del o.q
    fill(o, 1)
    print(list(vars(o)))

# Types in turn at one place.
slots = Slots()
slots.x = "slot"
things = [A(1), B(2), slots, Default(), Prop(), Getattr(), Getattribute(), Sub(3), A]
for _ in range(40):
    for t in things:
        if t is not A:
            get(t)
for t in things[:-1]:
    show(type(t).__name__, get, t)
for t in things[:-1]:
    if not isinstance(t, Getattribute):
        put(t, "new")
        show(type(t).__name__, get, t)
show("class itself", get, Default)
show("class itself", get, A)

# A slot that is empty, read-only things, None.
empty = Slots()
show("empty slot", get, empty)
put(empty, 1)
print(get(empty))
del empty.x
show("empty slot", get, empty)
for wrong in (None, 1, "s", [], object()):
    show("wrong", get, wrong)
    show("wrong", put, wrong, 1)

# The class gets a property over what instances had, and loses it.
class Changing:
    def __init__(self):
        self.x = "own"


c = Changing()
warm(c)
put(c, "own 2")
Changing.x = property(lambda self: "property", lambda self, v: print("set", v))
print(get(c))
put(c, 1)
del Changing.x
print(get(c))
put(c, 2)
print(get(c))
Changing.__getattribute__ = lambda self, name: "hook " + name
print(get(c))
del Changing.__getattribute__
print(get(c))
Changing.__setattr__ = lambda self, name, v: print("setattr", name, v)
put(c, 3)
print(get(c))
del Changing.__setattr__
put(c, 4)
print(get(c))

# Class attributes: an instance shadows, a base changes.
class Base:
    x = "base"


class Derived(Base):
    pass


d = Derived()
warm(d)
print(get(d))
Base.x = "base 2"
print(get(d))
Derived.x = "derived"
print(get(d))
d.x = "own"
print(get(d))
del d.x
print(get(d))
Derived.__bases__ = (A,)
del Derived.x
show("no base", get, d)


# Another class for an instance.
class Left:
    def __init__(self):
        self.a = 1
        self.x = "left"


class Right:
    x = "right"


left = Left()
warm(left)
left.__class__ = Right
print(get(left))
del left.x
print(get(left))


# Non-data descriptors, of a class that becomes a data descriptor.
class Descr:
    def __get__(self, o, t):
        return "descr of " + ("none" if o is None else "some")


class WithDescr:
    x = Descr()


w = WithDescr()
warm(w)
print(get(w), get(WithDescr))
w.__dict__["x"] = "own"
warm(w)
print(get(w))
Descr.__set__ = lambda self, o, v: print("descr set", v)
print(get(w))
put(w, 1)
print(get(w), w.__dict__)


# A descriptor of another class's slot.
class Thief:
    x = Slots.__dict__["x"]


thief = Thief()
for _ in range(3):
    show("thief", get, thief)
    show("thief", put, thief, 1)


# Modules and classes.
import types

m = types.ModuleType("m")
m.x = 1
warm(m)
print(get(m))
m.x = 2
print(get(m))
del m.x
show("module", get, m)
m.__getattr__ = lambda name: "from __getattr__"
print(get(m))


class Meta(type):
    @property
    def x(cls):
        return "meta"


class WithMeta(metaclass=Meta):
    x = "not seen"


warm(Default)
print(get(Default), get(WithMeta))
Default.x = "class 2"
print(get(Default))
put(Default, "class 3")
print(get(Default), get(Default()))
del Default.x
show("class", get, Default)


# Many attributes, more than values are shared for.
class Many:
    def __init__(self):
        for k in range(100):
            setattr(self, "a%d" % k, k)
        self.x = "last"


for _ in range(5):
    print(get(Many()))
many = Many()
put(many, "again")
print(get(many), list(many.__dict__)[-1], len(many.__dict__))


# What is replaced is dropped once, and its end may look at the object.
class Loud:
    def __init__(self, owner):
        self.owner = owner

    def __del__(self):
        print("gone; owner has", self.owner.x if isinstance(self.owner.x, (int, str)) else "object")


owner = A(0)
for k in range(3):
    put(owner, Loud(owner))
put(owner, "end")
