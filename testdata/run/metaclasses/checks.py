# isinstance and issubclass: hooks, tuples, unions, proxies with __class__, ABC registration, and their errors.
import abc
import collections.abc


def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        print("!!", type(e).__name__, e)


class Meta(type):
    def __instancecheck__(cls, x):
        print("instancecheck", cls.__name__, x)
        return x == 5

    def __subclasscheck__(cls, c):
        print("subclasscheck", cls.__name__, getattr(c, "__name__", c))
        return c is int


class A(metaclass=Meta): pass
class B(A): pass


print(isinstance(5, A), isinstance(6, A), isinstance(A(), A), isinstance(5, (str, A)), isinstance("s", (str, A)), isinstance(5, B))
print(issubclass(int, A), issubclass(B, A), issubclass(A, A), issubclass(str, (A, str)), type.__instancecheck__(A, B()))


class Truthy(type):
    def __instancecheck__(cls, x): return [1] if x else ""


class Raising(type):
    def __instancecheck__(cls, x): raise KeyError(x)


class NoneCheck(type):
    __instancecheck__ = None


T, R, N = Truthy("T", (), {}), Raising("R", (), {}), NoneCheck("N", (), {})
print(isinstance(1, T), isinstance(0, T), isinstance(T(), T))
attempt(lambda: isinstance(1, R))
attempt(lambda: isinstance(R(), R))
attempt(lambda: isinstance(1, (int, R)))
attempt(lambda: isinstance("", (int, R)))
attempt(lambda: isinstance(1, N))
for bad in 5, "int", [int], (int, 5), None, {"a": 1}, ((), ((), 5)):
    attempt(lambda: isinstance("s", bad))
    attempt(lambda: issubclass(str, bad))
print(isinstance(1, ()), isinstance(1, ((str, (float, (int,))), 5)), issubclass(bool, ((int,),)))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass("s", (int, str)))
attempt(lambda: isinstance(1))
attempt(lambda: issubclass(int, int, int))


class Proxy:
    def __init__(self, t): self._t = t
    @property
    def __class__(self): return self._t


p = Proxy(int)
print(isinstance(p, int), isinstance(p, Proxy), type(p) is Proxy, isinstance(p, str), p.__class__, isinstance(Proxy(bool), int))
print(isinstance(Proxy(5), int), isinstance(Proxy(None), Proxy))


class RaisingClass:
    @property
    def __class__(self): raise AttributeError("hidden")


print(isinstance(RaisingClass(), int), isinstance(RaisingClass(), RaisingClass))


class RaisingOther:
    @property
    def __class__(self): raise ZeroDivisionError("class")


attempt(lambda: isinstance(RaisingOther(), int))


class Duck:
    def __init__(self, bases): self.__bases__ = bases


d1 = Duck(())
d2 = Duck((d1,))
print(issubclass(d2, d1), issubclass(d1, d2))
attempt(lambda: isinstance(5, d1))


class Quack(abc.ABC):
    @abc.abstractmethod
    def quack(self): "abstract"

    @classmethod
    def __subclasshook__(cls, c):
        if cls is Quack:
            return any("quack" in b.__dict__ for b in c.__mro__) or NotImplemented
        return NotImplemented


class Real:
    def quack(self): return 1


class Loud(Quack):
    def quack(self): return "loud " + str(super().quack())


@Loud.register
class Registered: pass


print(isinstance(Real(), Quack), issubclass(Real, Loud), issubclass(Registered, Loud), isinstance(Registered(), Quack), Loud().quack())
attempt(lambda: Quack())
attempt(lambda: Loud.register(5))
attempt(lambda: Registered.register)
Sized = collections.abc.Sized
print(isinstance([], Sized), isinstance(5, Sized), issubclass(type("L", (), {"__len__": lambda s: 1}), Sized), issubclass(type("L", (list,), {"__len__": None}), Sized))
C = collections.abc.Callable
print(isinstance(attempt, C), isinstance(len, C), isinstance(int, C), isinstance(5, C), isinstance((x for x in ()), collections.abc.Generator),
      isinstance({}.keys(), collections.abc.Set), isinstance(range(3), collections.abc.Sequence), isinstance(b"", collections.abc.Hashable), isinstance([], collections.abc.Hashable))
