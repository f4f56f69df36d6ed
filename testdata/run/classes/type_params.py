# min-python: 3.12
# Type parameters and type statements (PEP 695).
import typing


def first[T](items: list[T], default: T | None = None) -> T:
    return items[0]


print(first([3]), first.__type_params__, first.__annotations__["return"] is first.__type_params__[0])
print(first.__qualname__, first.__defaults__, (lambda: 0).__type_params__)


def several[T: int, *Ts, **P, S: (str, bytes)](x: T, *args: *Ts) -> S:
    return T.__name__, Ts, P, S


T, Ts, P, S = several.__type_params__
print(several(1), T.__bound__, S.__constraints__, S.__bound__, T.__constraints__, T.__infer_variance__)
print(several.__annotations__)


class Box[T]:
    kind = T

    def __init__(self, value: T):
        self.value = value

    def map[U](self, f: typing.Callable[[T], U]) -> "Box[U]":
        return Box[U](f(self.value))

    def params(self):
        return T


b = Box(3).map(lambda v: v + 1)
print(b.value, Box.__type_params__, Box.__bases__, Box.__orig_bases__, Box.__parameters__, Box[int])
print(Box.kind is Box.__type_params__[0], b.params() is Box.kind, Box.map.__type_params__, Box.map.__qualname__)


class Pair[K, *Vs](dict[K, tuple[*Vs]], metaclass=type):
    pass


print(Pair.__orig_bases__, Pair[int, str, bool], Pair.__mro__[1:])

type Number = int | float
type Tree[T] = T | list[Tree[T]]
print(Number, Number.__value__, Number.__name__, Number.__type_params__, Number.__module__ == __name__)
print(Tree, Tree.__type_params__, Tree.__value__, Tree[int])

# What bounds and values name is looked up when it is asked for.
type Later = Undefined


def lazy[T: Undefined](x: T):
    return T


try:
    Later.__value__
except NameError as e:
    print(e)
try:
    lazy(1).__bound__
except NameError as e:
    print(e)
Undefined = 5
print(Later.__value__, lazy(1).__bound__)


def inside(n):
    type Local[A] = dict[A, n]

    class In[A]:
        type Alias = list[A]

        def get[B: A](self, x: B = n):
            return A, B, n

    return Local, In


Local, In = inside(bool)
print(Local.__value__, In.Alias.__value__, In().get(), In().get()[1].__bound__, In.get.__defaults__)


def decorated(f):
    print("decorating", f.__name__, f.__type_params__)
    return f


@decorated
def gen[T](x: T):
    yield T
    yield x


print(list(gen(1)))


@decorated
async def coro[T](x: T): return T


c = coro(1)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


class Private:
    def f[__T](self, x: __T) -> __T:
        return __T


print(Private().f(1).__name__)
try:
    T2
except NameError as e:
    print(e)
