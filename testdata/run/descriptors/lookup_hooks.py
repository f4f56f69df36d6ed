# __getattribute__, __getattr__, __setattr__, __delattr__, __dir__: order, recursion, errors, and what bypasses them.
def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        print("!!", type(e).__name__, e)


class Log:
    cls_attr = "class"

    def __init__(self): self.x = 1
    def __getattribute__(self, n):
        print("  getattribute", n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n):
        print("  getattr", n)
        if n.startswith("no"):
            raise AttributeError(f"{type(self).__name__} has no {n}")
        return n * 2
    def __setattr__(self, n, v):
        print("  setattr", n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print("  delattr", n)
        super().__delattr__(n)
    def m(self): return self.x
    def __len__(self): return 3
    def __call__(self): return "called"
    @property
    def prop(self): return self.missing_inside
    @property
    def raising(self): raise AttributeError("in property")


o = Log()
for f in (lambda: o.x, lambda: o.cls_attr, lambda: o.zz, lambda: o.nope, lambda: o.m(), lambda: len(o), lambda: o(), lambda: o.prop, lambda: o.raising,
          lambda: getattr(o, "no", 5), lambda: hasattr(o, "nope"), lambda: hasattr(o, "yes"), lambda: o.__class__.__name__, lambda: o.__dict__, lambda: vars(o)):
    attempt(f)
o.y = 2
o.y += 3
del o.y
attempt(lambda: delattr(o, "never"))
setattr(o, "s p a c e", 1)
print(getattr(o, "s p a c e"))
o.__dict__["direct"] = 7
print(o.direct, "direct" in o.__dict__)
for a, b in [(o, 5), (5, "x"), (o, None), (o, b"x")]:
    attempt(lambda: getattr(a, b))
    attempt(lambda: setattr(a, b, 1))
    attempt(lambda: hasattr(a, b))


class Refuse:
    def __setattr__(self, n, v): raise TypeError(f"read-only: {n}={v!r}")
    def __delattr__(self, n): raise TypeError("no deleting " + n)


r = Refuse()
attempt(lambda: setattr(r, "a", 1))


def stmt():
    r.a = 5


def stmt2():
    r.a += 1


def stmt3():
    del r.a


for f in stmt, stmt2, stmt3:
    attempt(f)
object.__setattr__(r, "a", "forced")
print(r.a, r.__dict__)
attempt(stmt2)


class NoDict:
    __slots__ = ()
    def __getattr__(self, n): return "made " + n


n = NoDict()
print(n.a, n.__doc__)
attempt(lambda: n.__dict__)
attempt(lambda: setattr(n, "a", 1))


class Rec:
    def __getattr__(self, n): return self.other
    depth = 0


class RecA:
    def __getattribute__(self, n):
        if n == "stop":
            raise AttributeError(n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "saved " + n


attempt(lambda: RecA().stop)


class Meta(type):
    def __getattr__(cls, n): return f"meta made {n} for {cls.__name__}"
    def __setattr__(cls, n, v):
        print("meta setattr", n)
        super().__setattr__(n, v)


class K(metaclass=Meta):
    pass


K.a = 5
print(K.a, K.b, hasattr(K, "anything"))
attempt(lambda: K().b)


class Conv:
    def __getattr__(self, n):
        if n == "key":
            raise KeyError("not an AttributeError")
        raise AttributeError


attempt(lambda: Conv().key)
attempt(lambda: hasattr(Conv(), "key"))
attempt(lambda: Conv().empty)
attempt(lambda: getattr(Conv(), "empty", "dflt"))


class D:
    def __dir__(self): return ["z", "a", "m"]


class D2:
    def __dir__(self): return 5


class D3:
    def __dir__(self): return [1, "a"]


print(dir(D()), D().__dir__())
attempt(lambda: dir(D2()))
attempt(lambda: dir(D3()))


class Late: pass


l = Late()
Late.__getattr__ = lambda self, n: "late " + n
print(l.any)
del Late.__getattr__
attempt(lambda: l.any)
Late.__getattribute__ = lambda self, n: "always"
print(l.x, l.__dict__)
