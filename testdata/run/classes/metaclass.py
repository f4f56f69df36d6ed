class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"from_prepare": 1}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        cls = super().__new__(mcs, name, bases, ns)
        cls.added = name.lower()
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)

    @property
    def mprop(cls):
        return "mprop of " + cls.__name__

    def __len__(cls):
        return 42


class A(metaclass=Meta):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A, flag=True, other="z"):
    pass


print(A(5).v, B(6).v, A.added, B.added, A.mprop, len(B), A.from_prepare, type(B) is Meta)


def func_meta(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if not k.startswith("__")), kw


class F(metaclass=func_meta, k=1):
    a = 1
    b = 2


print(F)


class M2(type):
    pass


try:
    class Conflict(A, metaclass=M2):
        pass
except TypeError as e:
    print(str(e)[:40])
X = type("X", (A,), {"y": 2}) if False else type("X", (), {"y": 2})
print(X().y, X.__name__)
kw = {"metaclass": Meta, "extra": 1}
class G(**kw): pass
print(type(G) is Meta)
bases = (int, )
class H(*bases): pass
print(H(5) + 1)
class MroEntries:
    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return (A,)
class J(MroEntries()): pass
print(J.__mro__[1].__name__, len(J.__orig_bases__))
