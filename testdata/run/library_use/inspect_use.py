# What inspect, types and unittest.mock see of compiled functions and classes.
import collections.abc
import functools
import inspect
import sys
import types
from unittest import mock


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def simple(a, b=1, *args, c, d=(2, 3), **kw):
    """Doc of simple."""
    return a


def positional(a, b=None, /, c=5):
    pass


def annotated(a: "x", *b: "y", c: "z" = 1, **d: "w") -> "r":
    pass


def gen():
    yield 1


async def coro():
    return 1


async def agen():
    yield 1


class K:
    "Doc of K."

    def __init__(self, x, *, y=2):
        self.x = x

    def method(self, p, q=3):
        return p

    @classmethod
    def cm(cls, p):
        return cls

    @staticmethod
    def sm(p, *r):
        return p

    @property
    def prop(self):
        return 1

    async def am(self):
        pass

    def gm(self):
        yield

    def __call__(self, z, *, k=None):
        return z


lam = lambda a, *, b=2: a
partial = functools.partial(simple, 1, c=3)


@functools.wraps(simple)
def wrapper(*args, **kwargs):
    return simple(*args, **kwargs)


for f in simple, positional, annotated, gen, coro, agen, lam, partial, wrapper, K, K.method, K(1).method, K.cm, K.sm, K(1), K(1).gm:
    attempt(inspect.signature, f)
print([(p.name, str(p.kind), p.default is p.empty) for p in inspect.signature(simple).parameters.values()])
print(inspect.getfullargspec(simple))
print(inspect.getfullargspec(K.method).args, inspect.getfullargspec(K(1).method).args)
for f in simple, gen, coro, agen, K, K.method, K(1).method, K.cm, len, lam, K.prop, "x":
    print([name for name in ("isfunction", "ismethod", "isroutine", "isclass", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isbuiltin", "callable") if getattr(inspect, name, callable)(f)], end=" ")
    print(getattr(f, "__name__", None), getattr(f, "__qualname__", None), getattr(f, "__module__", None) == __name__)
bound = inspect.signature(simple).bind(1, 2, 3, c=4, e=5)
bound.apply_defaults()
print(bound.arguments)
attempt(inspect.signature(simple).bind, 1)
attempt(inspect.signature(positional).bind, 1, 2, 3, 4)
print(inspect.getdoc(simple), inspect.getdoc(K), inspect.getdoc(K.method))
print([n for n, v in inspect.getmembers(K, inspect.isfunction)], [n for n, v in inspect.getmembers(K(1)) if not n.startswith("_")])
print(inspect.classify_class_attrs(K)[-1].kind, [c.__name__ for c in inspect.getmro(K)])
g, c, a = gen(), coro(), agen()
print(inspect.isgenerator(g), inspect.iscoroutine(c), inspect.isasyncgen(a), inspect.isawaitable(c))
print(isinstance(g, collections.abc.Generator), isinstance(c, collections.abc.Coroutine), isinstance(a, collections.abc.AsyncGenerator), isinstance(g, collections.abc.Iterator))
# Before 3.11 the state is read from where a frame of bytecode stands.
state = inspect.getgeneratorstate if sys.version_info >= (3, 11) else lambda g: "?"
print(state(g), next(g), state(g), list(g), state(g))
print(inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))
print(simple.__defaults__, simple.__kwdefaults__, simple.__code__.co_varnames[:6], simple.__code__.co_argcount, simple.__code__.co_kwonlyargcount, simple.__code__.co_name)
simple.__defaults__ = (9,)
simple.__kwdefaults__ = {"c": 8}
print(inspect.signature(simple))
attempt(simple)
attempt(lambda: simple(0))
simple.custom = [1]
print(simple.custom, simple.__dict__, wrapper.__wrapped__ is simple, wrapper.__doc__)
simple.__name__ = "renamed"
simple.__qualname__ = "re.named"
print(simple.__name__, simple.__qualname__)
attempt(setattr, simple, "__name__", 5)
attempt(setattr, simple, "__defaults__", 5)


def outer(x):
    y = [x]

    def inner():
        nonlocal x
        x += 1
        return x, y
    return inner


i = outer(5)
print(i(), i.__closure__ is not None and sorted(str(cell.cell_contents) for cell in i.__closure__))
print(inspect.unwrap(wrapper) is simple, inspect.ismodule(inspect), inspect.isdatadescriptor(K.prop))

with mock.patch.object(K, "method", return_value="mocked") as m:
    print(K(1).method(1, q=2), m.call_args, m.call_count)
print(K(1).method(7))
with mock.patch.object(K, "method", autospec=True) as m:
    K(1).method(5)
    attempt(K(1).method)
    print(m.call_count)
spec = mock.create_autospec(positional)
spec(1, 2)
attempt(spec)
m = types.MethodType(simple, K)
print(m.__self__ is K, m.__func__ is simple)
print(types.FunctionType is type(simple) or type(simple).__name__ != "function" or True)
ns = types.SimpleNamespace(a=1, f=lam)
print(ns.f(3), ns.a)
N = types.new_class("N", (K,), {}, lambda d: d.update(z=5))
print(N(1).z, N.__mro__[1] is K)
