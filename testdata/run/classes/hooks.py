class Base:
    registry = []

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)
        cls.registry.append((cls.__name__, tag))


class A(Base):
    pass


class B(Base, tag="b"):
    pass


class C(B, tag="c"):
    pass


print(Base.registry)
try:
    class D(Base, nope=1):
        pass
except TypeError as e:
    print(str(e).replace("Base.", "").replace("D.", ""))


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls):
        return ("get", self.name, obj is None)

    def __set__(self, obj, v):
        print("set", self.name, v)

    def __delete__(self, obj):
        print("delete", self.name)


class E:
    first = Named()
    second = Named()


e = E()
print(e.first, E.second)
e.first = 5
del e.second


class NonData:
    def __get__(self, obj, cls):
        return "nondata"


class F:
    nd = NonData()


f = F()
print(f.nd)
f.nd = "instance"
print(f.nd, F.nd)


class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(G[int], G[1, 2])


class H:
    def __getattr__(self, n):
        if n == "bad":
            raise AttributeError("no bad")
        return "dynamic " + n

    def __setattr__(self, n, v):
        print("setattr", n, v)
        object.__setattr__(self, n, v)

    def __delattr__(self, n):
        print("delattr", n)
        object.__delattr__(self, n)

    def __dir__(self):
        return ["a", "b"]


h = H()
h.x = 1
print(h.x, h.y, hasattr(h, "bad"), dir(h))
del h.x
print(h.x)


class GA:
    def __getattribute__(self, n):
        return "always " + n


print(GA().anything, GA().__class__)


class New:
    def __new__(cls, *a):
        print("new", a)
        if a and a[0] == "other":
            return 5
        return super().__new__(cls)

    def __init__(self, *a):
        print("init", a)


print(New("other"), type(New(1)).__name__)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)


class SetNameRaises:
    def __set_name__(self, o, n):
        raise KeyError("set_name")


try:
    class K:
        x = SetNameRaises()
except (RuntimeError, KeyError) as e:
    print("raised")
