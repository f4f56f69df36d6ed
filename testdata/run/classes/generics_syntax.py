# min-python: 3.12
# cython: annotation_typing=False
# Type parameters: classes, functions, aliases, bounds, constraints, scoping with class bodies and closures, lazy evaluation, reflection, errors.
import typing
from typing import Callable, Generic, TypeVar


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Box[T]:
    kind = T.__name__
    params = [T for _ in range(1)]
    def __init__(self, v: T) -> None: self.v = v
    def map[U](self, f: Callable[[T], U]) -> "Box[U]": return Box[U](f(self.v))
    def scope(self): return T, __class__
    @classmethod
    def of(cls, v: T): return cls(v)
    @staticmethod
    def st[V](v: V) -> V: return v
    class Inner:
        outer_T = T
        def get(self): return T


b = Box[int](5)
print(Box.__type_params__, Box.kind, Box.params[0] is Box.__type_params__[0], b.v, b.map(str).v, b.scope()[0] is Box.__type_params__[0], Box.of(1).v, Box.st(2), Box.Inner.outer_T is Box.__type_params__[0], Box.Inner().get(), Box.__mro__, Box.__orig_bases__, Box.__parameters__, b.__orig_class__, Box[str], Box.map.__type_params__, Box.map.__annotations__)


def first[T, *Ts, **P](x: T, *a: *Ts, f: Callable[P, T] = None) -> tuple[T, *Ts]:
    def inner(y: T): return T, y
    return (x, *a), inner(1)[0] is first.__type_params__[0]


print(first(1, 2, 3), first.__type_params__, [type(t).__name__ for t in first.__type_params__], first.__annotations__)


class Bounded[T: int, S: (str, bytes), F: "Forward", L: lambda_later]: pass


T, S, F, L = Bounded.__type_params__
print(T.__bound__, S.__constraints__, F.__bound__, T.__constraints__, S.__bound__, T.__covariant__, T.__infer_variance__, repr(T), T.__name__, T.__module__ == __name__)
attempt(lambda: L.__bound__)
lambda_later = dict
attempt(lambda: L.__bound__)
type Alias = int | str
type Rec[T] = list[Rec[T]] | T
type Lazy = not_defined_yet
type Fn[**P, R] = Callable[P, R]
print(Alias, Alias.__value__, Alias.__name__, Alias.__type_params__, Rec.__value__, Rec[int], Rec.__type_params__, Fn[[int], str], type(Alias).__name__, Alias | None, isinstance(Alias, typing.TypeAliasType))
attempt(lambda: Lazy.__value__)
not_defined_yet = 5
attempt(lambda: Lazy.__value__)
attempt(lambda: Alias())
attempt(lambda: isinstance(1, Alias))
attempt(lambda: Alias[int])
attempt(lambda: setattr(Alias, "__value__", 1))
attempt(lambda: isinstance(1, Box[int]))
attempt(lambda: Box[int, str])
attempt(lambda: Box[()])


class Sub[K, V](Box[V], dict[K, V]): pass
class Old(Generic[TypeVar("Q")]): pass
class Fixed(Box[int]): pass


print(Sub.__orig_bases__, Sub.__parameters__, [c.__name__ for c in Sub.__mro__], Sub[int, str], Fixed(1).v, Fixed.__parameters__, Old.__parameters__)
attempt(lambda: Fixed[int])


class Meta(type):
    def __new__(m, n, b, ns, **k):
        print("meta", n, [x.__name__ for x in b], ns.get("__type_params__"), k)
        return super().__new__(m, n, b, ns)


class WithMeta[T](metaclass=Meta, flag=1): x: T = None
def deco(x):
    print("deco", x.__name__, x.__type_params__)
    return x


@deco
class Decorated[A, B]: pass


@deco
def decorated[A](x: A = (lambda: "default")(), *, y: A = 2): return x, y


print(decorated(), WithMeta.__annotations__)


def outer():
    X = "outer X"
    class C[T]:
        X = "class X"
        type A = (T, list)
        def m[U: (str, int)](self, u: X = X) -> X: return X, T, U
        B = X
    return C


C = outer()
print(C.A.__value__, C.B, C().m(), C.m.__annotations__, C.m.__defaults__)
attempt(lambda: C.m.__type_params__[0].__constraints__)
x = "module"


class Shadow[x]:
    y = x
    def m(self): return x
    x = "class attr"
    z = x


print(Shadow.y, Shadow().m(), Shadow.z, x)


def gen[T](n: T):
    yield T
    yield [T for _ in range(1)]
    yield (lambda: T)()


async def co[T](x: T): return T


print(list(gen(1)), gen.__type_params__)
try:
    co(1).send(None)
except StopIteration as e:
    print(e.value, co.__type_params__)
print(Box.__init__.__annotations__, Box.__doc__, Box.__qualname__, Box.map.__qualname__, Box.Inner.__qualname__, first.__qualname__)
attempt(lambda: typing.get_type_hints(Box.of)["v"] is Box.of.__annotations__["v"])
Box.__type_params__ = ()
print(Box.__type_params__)
decorated.__type_params__ = (T,)
print(decorated.__type_params__)
attempt(lambda: setattr(decorated, "__type_params__", 5))
