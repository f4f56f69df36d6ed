# Which metaclass is chosen, and what is said when none fits.
class MA(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("MA.new", mcs.__name__, name, kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("MA.init", cls.__name__, kw)
        super().__init__(name, bases, ns)


class MB(MA): pass
class MC(MA): pass
class MD(MB, MC): pass


class A(metaclass=MA): pass
class B(A, metaclass=MB): pass
class C(A, metaclass=MC, opt=1): pass


def attempt(f):
    try:
        r = f()
        print("made", type(r).__name__)
    except (TypeError, ValueError) as e:
        print("!!", e)


def mk(meta, *bases, **kw):
    def f():
        class X(*bases, metaclass=meta, **kw): pass
        return X
    return f


def plain(*bases):
    def f():
        class X(*bases): pass
        return X
    return f


attempt(plain(B, C))
attempt(mk(MD, B, C))
attempt(mk(MA, B))
attempt(mk(type, C))
attempt(mk(MB, C))
attempt(mk(MB, A, int))
attempt(plain(B, A))
attempt(plain(A, B))
attempt(plain(A, A))
attempt(plain(5))
attempt(plain("s"))
attempt(plain(None))
attempt(plain(len))
attempt(plain(bool))
attempt(plain(type(None)))
attempt(plain(int, str))
attempt(plain(type(lambda: 0)))
attempt(plain(range))
attempt(plain(slice))
attempt(plain(memoryview))
attempt(plain(type(...)))
attempt(mk(5))
attempt(mk(None))
attempt(mk(lambda *a, **k: "made by function"))
attempt(mk(object))
attempt(mk(dict))
attempt(mk(type, kw=1))
attempt(mk(MA, kw=1))


class NotSub:
    def __new__(cls, name, bases, ns):
        print("NotSub", name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != "_"))
        return super().__new__(cls)


class D(metaclass=NotSub):
    x = 1


print(type(D).__name__, isinstance(D, type))
attempt(lambda: type("T", (B, C), {}))
attempt(lambda: type("T", (B,), {}))
attempt(lambda: MA("T", (B,), {}))
attempt(lambda: type.__new__(MA, "T", (), {}))
attempt(lambda: type())
attempt(lambda: type("T"))
attempt(lambda: type("T", ()))
attempt(lambda: type("T", (), {}, 1))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("T", [], {}))
attempt(lambda: type("T", (), 5))
attempt(lambda: type("T", (5,), {}))
attempt(lambda: type("T", (), {}, x=1))
attempt(lambda: type("T\0U", (), {}))
attempt(lambda: type.__new__(int, "T", (), {}))
attempt(lambda: type.__new__(5, "T", (), {}))


class Ret(type):
    def __new__(mcs, name, bases, ns):
        if name == "Five":
            return 5
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, *a):
        print("Ret.init", cls)
        if cls.__name__ == "Bad":
            raise KeyError("init of Bad")
        return super().__init__(*a)

    def __repr__(cls): return "<" + cls.__name__ + ">"


class Five(metaclass=Ret): pass
print(Five)
try:
    class Bad(metaclass=Ret): pass
except KeyError as e:
    print(e)
try:
    Bad
except NameError as e:
    print(e)
