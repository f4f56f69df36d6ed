# __firstlineno__ and __static_attributes__ of classes, which 3.13 has, and what follows from them.
def deco(c): return c
@deco
@deco
class A:
    x = 1
    def m(self):
        self.a = 1
        self.b, (self.c, *self.d) = 1, (2, 3)
        self.e += 1
        self.f: int = 3
        self.g: int
        for self.h in (): pass
        with open as self.i: pass
        other.j = 1
        del self.k
        def inner():
            self.l = 1
        def inner2(self):
            self.m = 1
        lambda: [self for self.n in ()]
        [0 for self.o in ()]
        self.p.q = 1
        self.r[0] = 1
        import os as s
        def self2(): pass
        self.__priv = 1
        @deco
        class In:
            self.t = 2
            def z(self): self.u = 1
        if (self.v, self.w) == 1: pass
    @classmethod
    def c(cls): cls.z = 1
    @staticmethod
    def s(self): self.stat = 1
    def n(this):
        this.nn = 1
        self.mm = 2
    self = 1
    async def am(self): self.am1 = 2
    l = lambda self: (self.lam)
    def gen(self): yield (setattr(self, 'q', 1))
    class B:
        y = 1
        def f(self): self.ok = 1
    def mm(self, other): other.aa = 1
    def kw(self, *, k):
        try: pass
        except E as e: self.ex = 1
def f():
    class C:
        def g(self, x: (self := 3)): self.bb = 1
    return C
C = f()
class D: pass
class E(A):
    __static_attributes__ = 3
    __firstlineno__ = 2


class Namespace(dict):
    def __setitem__(self, key, value):
        print("set", key, sorted(value) if key == "__static_attributes__" else value if isinstance(value, (int, str)) else "")
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()


class Recorded(metaclass=Meta):
    """Its docstring."""
    x = 1

    def m(self):
        self.x = self.y = 1
        (self.z) = 2


for c in (A, A.B, C, D, E, Recorded):
    names = vars(c).get("__static_attributes__", "none")
    print(c.__name__, vars(c).get("__firstlineno__"), sorted(names), type(names).__name__, [n for n in vars(c) if n not in ("__doc__",)])


class Annotated(metaclass=Meta):
    "Text."
    a: int = 1
