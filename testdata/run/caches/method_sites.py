"""Places that call methods and functions by name, while what they rest on changes."""


def call(o):
    return o.m(1)


def show(label, f, *args):
    try:
        print(label, f(*args))
    except Exception as e:
        print(label, type(e).__name__, e)


class A:
    def __init__(self, n=0):
        self.n = n

    def m(self, k):
        return ("A", self.n, k)


class B(A):
    def m(self, k, more=5):
        return ("B", super().m(k), more)


class Star:
    def m(self, *args, **kw):
        return ("Star", args, kw)


class Static:
    @staticmethod
    def m(k):
        return ("static", k)


class Class:
    @classmethod
    def m(cls, k):
        return (cls.__name__, k)


class Few:
    def m(self):
        return "few"


class Kw:
    def m(self, k, *, z=3):
        return ("Kw", k, z)


class Gen:
    def m(self, k):
        yield k
        yield k + 1


class Slots:
    __slots__ = ("m",)


slots = Slots()
slots.m = lambda k: ("slot", k)
own = A()
own.m = lambda k: ("own", k)
things = [A(1), B(2), Star(), Static(), Class(), Class, Kw(), slots, own]
for _ in range(30):
    for t in things:
        call(t)
for t in things:
    print(call(t))
print(list(call(Gen())))
show("few", call, Few())
show("few", call, Few())
for wrong in (None, 1, "s", A):
    show("wrong", call, wrong)

# The method changes, goes to the instance, and back.
a = A(3)
for _ in range(4):
    call(a)
A.m = lambda self, k: ("new", self.n, k)
print(call(a))
a.m = lambda k: ("instance", k)
print(call(a))
del a.m
print(call(a))
a.__dict__["m"] = len
show("len", call, a)
a.__dict__.clear()
show("no n", call, a)
del A.m
show("no method", call, a)
A.__getattr__ = lambda self, name: lambda k: ("getattr", name, k)
print(call(a))


# Instances with more and more attributes.
class Growing:
    def m(self, k):
        return len(self.__dict__)


class Shadow:
    def m(self, k):
        return "method"


for k in range(6):
    g = Growing()
    for j in range(k * 10):
        setattr(g, "a%d" % j, j)
    print(call(g), end=" ")
print()
for k in range(6):
    s = Shadow()
    if k >= 3:
        s.m = str
    s.other = 1
    print(call(s), end=" ")
print()


# A method that removes itself while it runs.
class Suicide:
    def m(self, k):
        global Suicide
        del type(self).m
        Suicide = None
        x = [k] * 3
        return x


show("removed", call, Suicide())


# Builtin methods, of the right and the wrong object.
def upper(s):
    return s.upper()


def add(o, v):
    return o.append(v)


class Str(str):
    def upper(self):
        return "mine"


class Wrong:
    upper = str.upper
    append = list.append


print([upper(s) for s in ("a", Str("b"), b"c", "d")])
show("wrong", upper, Wrong())
show("wrong", upper, Wrong())
show("wrong", add, Wrong(), 1)
show("wrong", add, Wrong(), 1)
show("none", upper, None)


def pop(o):
    return o.pop()


for _ in range(3):
    print(pop([1, 2]), pop({7}), pop(bytearray(b"a")))
show("pop", pop, {})
show("pop", pop, [])


# Constructing.
def make(c):
    return c(1)


class Returns:
    def __init__(self, k):
        return k


class New:
    def __new__(cls, k):
        return ("new", k)


class NoInit:
    pass


class Init(dict):
    def __init__(self, k):
        self["k"] = k


class Meta(type):
    def __call__(cls, k):
        return ("meta call", k)


class WithMeta(metaclass=Meta):
    def __init__(self, k):
        self.k = k


class Fails:
    def __init__(self, k):
        self.k = k
        raise ValueError(k)


import abc


class Abstract(abc.ABC):
    def __init__(self, k):
        self.k = k

    @abc.abstractmethod
    def f(self):
        pass


for c in (A, Returns, New, NoInit, Init, WithMeta, Fails, Abstract, str, int, list, type):
    for _ in range(2):
        try:
            r = make(c)
            print(c.__name__, type(r).__name__, r if not isinstance(r, A) else r.n)
        except Exception as e:
            print(c.__name__, type(e).__name__, str(e).replace("()", ""))


class Late:
    def __init__(self, k):
        self.k = k


print(make(Late).k)
Late.__init__ = lambda self, k: setattr(self, "k", ("late", k))
print(make(Late).k)
Late.__new__ = lambda cls, k: ("late new", k)
print(make(Late))
del Late.__new__
del Late.__init__
show("no init", make, Late)
