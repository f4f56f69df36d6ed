# Changing __class__, __bases__, __name__, __qualname__, __doc__, __module__, __dict__ of classes and instances.
def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class A:
    "doc A"
    def who(self): return "A"


class B:
    def who(self): return "B" + str(self.v)
    def __len__(self): return 7


class S1: __slots__ = ("x",)
class S2: __slots__ = ("x",)
class S3: __slots__ = ("y",)
class I(int): pass


def set_class(o, c):
    o.__class__ = c
    return type(o).__name__


a = A()
a.v = 5
attempt(lambda: set_class(a, B))
print(a.who(), len(a), isinstance(a, B), isinstance(a, A))
attempt(lambda: set_class(a, S1))
attempt(lambda: set_class(S1(), S2))
attempt(lambda: set_class(S1(), S3))
attempt(lambda: set_class(a, int))
attempt(lambda: set_class(a, object))
attempt(lambda: set_class(5, I))
attempt(lambda: set_class(I(), int))
attempt(lambda: set_class(a, "A"))
attempt(lambda: set_class([], A))
attempt(lambda: set_class(lambda: 0, A))
attempt(lambda: set_class(lambda: 0, "A"))
attempt(lambda: delattr(lambda: 0, "__class__"))
attempt(lambda: delattr(a, "__class__"))
attempt(lambda: set_class(A, type))


class Meta(type): pass


attempt(lambda: set_class(A, Meta))
print(type(A) is Meta)


def put(o, n, v):
    setattr(o, n, v)
    return getattr(o, n)


attempt(lambda: put(A, "__name__", "Renamed"))
print(repr(A).split(".")[-1], A.__qualname__)
attempt(lambda: put(A, "__qualname__", "Outer.Q"))
print(repr(A).endswith("Outer.Q'>"), repr(A()).split(" at ")[0].endswith("Outer.Q object"))
attempt(lambda: put(A, "__name__", 5))
attempt(lambda: put(A, "__name__", "a\0b"))
attempt(lambda: put(A, "__qualname__", 5))
attempt(lambda: put(A, "__module__", "elsewhere"))
print(repr(A))
attempt(lambda: put(A, "__doc__", "new doc"))
attempt(lambda: A().__doc__)
attempt(lambda: put(A, "__dict__", {}))
attempt(lambda: A.__dict__.update(x=1))
attempt(lambda: type(A.__dict__).__name__)
attempt(lambda: delattr(A, "__name__"))
attempt(lambda: delattr(A, "__doc__"))
attempt(lambda: put(int, "__name__", "x"))
attempt(lambda: put(int, "newattr", 1))
attempt(lambda: put(A, "__slots__", ("a",)))
attempt(lambda: delattr(A, "nothing"))
attempt(lambda: put(A(), "__dict__", {"k": 1}).items())
attempt(lambda: put(A(), "__dict__", 5))
o = A()
o.__dict__ = {"p": 1, 5: "odd key"}
print(o.p, sorted(map(str, vars(o))))
del o.__dict__
print(o.__dict__, hasattr(o, "p"))
shared = {}
x, y = A(), A()
x.__dict__ = y.__dict__ = shared
x.common = 1
print(y.common, shared)


class Base1:
    def f(self): return "one"


class Base2:
    def f(self): return "two"


class D(Base1):
    def g(self): return super().f()


d = D()
print(d.f(), d.g())
D.__bases__ = (Base2,)
print(d.f(), d.g(), Base1.__subclasses__(), [c.__name__ for c in Base2.__subclasses__()])
attempt(lambda: put(D, "__bases__", (5,)))
attempt(lambda: put(D, "__bases__", ()))
attempt(lambda: put(D, "__bases__", [Base1]))
attempt(lambda: put(D, "__bases__", (D,)))
attempt(lambda: put(D, "__bases__", (int,)))
attempt(lambda: put(D, "__bases__", (Base1, Base1)))
attempt(lambda: delattr(D, "__bases__"))
A.added = lambda self, n=1: ("added", n)
print(a.__class__.__name__, A().added(2))
A.__call__ = lambda self: "now callable"
A.__add__ = lambda self, o: ("add", o)
A.__bool__ = lambda self: False
print(A()(), A() + 1, bool(A()), callable(x))
del A.__call__, A.__bool__
attempt(lambda: A()())
print(bool(A()))


def __init__(self): self.made = "by function"


F = type("F", (), dict(__init__=__init__, k=1))
print(F().made, F.__module__ == __name__, F.__qualname__, F.__dict__["k"])
