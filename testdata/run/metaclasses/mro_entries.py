# Bases that are no classes: __mro_entries__, types.new_class, resolve_bases, __orig_bases__; and the mro.
import types
import typing


class Base1: pass
class Base2: pass


class Entry:
    def __init__(self, *what): self.what = what
    def __mro_entries__(self, bases):
        print("entries for", len(bases), [isinstance(b, Entry) for b in bases])
        return self.what


class A(Entry(Base1)): pass
class B(Entry(Base1, Base2), Entry()): pass
class C(Entry()): pass
class D(Base1): pass


for c in A, B, C, D:
    print(c.__name__, [b.__name__ for b in c.__bases__], [k.__name__ for k in c.__mro__], "__orig_bases__" in c.__dict__)
print(len(B.__orig_bases__), isinstance(B.__orig_bases__[0], Entry))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Wrong(Entry):
    def __mro_entries__(self, bases): return [Base1]


class Raises(Entry):
    def __mro_entries__(self, bases): raise ValueError("no entries")


def make(*bases, **kw):
    class X(*bases, **kw): pass
    return [b.__name__ for b in X.__bases__]


attempt(lambda: make(Wrong()))
attempt(lambda: make(Raises()))
attempt(lambda: make(Entry(5)))
attempt(lambda: make(Entry(Base1), Base1))
attempt(lambda: make(object()))
attempt(lambda: make(Base1, Entry(Base2), Base1))
attempt(lambda: type("T", (Entry(Base1),), {}))
attempt(lambda: types.new_class("T", (Entry(Base1),)).__bases__[0].__name__)
attempt(lambda: types.new_class("T", (), {}, lambda ns: ns.update(x=1)).x)
attempt(lambda: [getattr(b, "__name__", b) for b in types.resolve_bases((Entry(Base1, Base2), int))])
attempt(lambda: types.prepare_class("T", (int,), {"metaclass": type, "k": 1}))
T = typing.TypeVar("T")


class G(typing.Generic[T]): pass
class L(typing.List[int]): pass
class GI(G[int], typing.Generic[T]): pass


print([b.__name__ for b in L.__mro__ if b is not object][:2], G.__orig_bases__, GI.__orig_bases__[0] == G[int], GI.__parameters__)


class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass


attempt(lambda: make(XY, YX))
attempt(lambda: make(X, XY))
attempt(lambda: make(object, X))


class MroMeta(type):
    def mro(cls):
        r = super().mro()
        print("mro of", cls.__name__, [c.__name__ for c in r])
        return r + [Extra] if cls.__name__ == "Longer" else r


class Extra:
    added = "from extra"


class Longer(metaclass=MroMeta): pass
class Sub(Longer): pass


print(Longer.added, Longer().added, issubclass(Longer, Extra), Extra in Longer.__mro__, Extra in Sub.__mro__)


class BadMro(type):
    def mro(cls): return [5]


attempt(lambda: BadMro("Q", (), {}))
XY.__bases__ = (Y, X)
print([c.__name__ for c in XY.__mro__])
for bad in ((), 5, (int,), (XY,), [X]):
    try:
        XY.__bases__ = bad
    except TypeError as e:
        print(str(e).split("\n")[0])
print(X.mro() == list(X.__mro__), X.__subclasses__() == [XY, YX], X.__base__, XY.__base__.__name__)
