# The __class__ cell, and what metaclasses see of it.
class Meta(type):
    def __new__(mcls, name, bases, ns):
        print(name, sorted(k for k in ns if k == "__classcell__"))
        return super().__new__(mcls, name, bases, ns)


class Uses(metaclass=Meta):
    def who(self):
        return __class__.__name__


class Not(metaclass=Meta):
    def who(self):
        return 0


print(Uses().who())


class Drops(type):
    def __new__(mcls, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(mcls, name, bases, ns)


class Other(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        type("Second", (), {"__classcell__": ns["__classcell__"]})
        return cls


for m in Drops, Other:
    try:
        class Bad(metaclass=m):
            def f(self):
                return __class__
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


# type.__new__ sets the cell: hooks that run inside it can use super().
class Base:
    def __init_subclass__(cls):
        super().__init_subclass__()
        print("hook", cls.made())


class Sub(Base):
    @classmethod
    def made(cls):
        return __class__ is cls


class Rebinds:
    def set(self, v):
        nonlocal __class__
        __class__ = v

    def get(self):
        return __class__

    def lose(self):
        nonlocal __class__
        del __class__
        super()


r = Rebinds()
r.set(3)
print(r.get())
try:
    r.lose()
except RuntimeError as e:
    print(e)


class Args:
    def gone(self):
        del self
        super()

    def cell(self):
        f = lambda: self
        del self
        super()
        return f

    def other(self, o):
        self = o
        return super().__thisclass__ is Args, super().__self__ is o


for f in Args().gone, Args().cell:
    try:
        f()
    except RuntimeError as e:
        print(e)
print(Args().other(Args()))


class Inner:
    def f(self):
        class X:
            seen = __class__

        class Y:
            nonlocal __class__
            __class__ = 5
        return X.seen, __class__


print(Inner().f())


# A class body asks its namespace for every name.
class Prepared(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return {"len": 5, "outer": 6}


outer = 7


class P(metaclass=Prepared):
    a = len
    b = outer
    c = [outer for i in [1]]
    d = [i for i in [outer]]


print(P.a, P.b, P.c, P.d)


def function():
    x = 42

    class C:
        locals()["x"] = 43
        y = x
        z = [x for _ in range(1)]

    class D:
        y = x
        x = 44
    return C.y, C.z


try:
    print(function())
except NameError as e:
    print(type(e).__name__, e)


class Vars:
    vars().update({"day_%d" % i: i for i in range(3)})
    total = day_1 + day_2


print(Vars.total)
