# lru_cache, cache, cached_property, singledispatch, singledispatchmethod, total_ordering over compiled code.
# cython: annotation_typing=False
import abc
import collections.abc
import functools
import inspect
import numbers
import re


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, re.sub(" at 0x[0-9a-f]*", "", str(e)))


@functools.lru_cache(maxsize=2)
def sq(x, *, k=0):
    print("computing", x, k)
    return x * x + k


print(sq(1), sq(1), sq(1.0), sq(2), sq(3), sq(1), sq(1, k=0))
print(sq.cache_info(), sq.cache_parameters() if hasattr(sq, "cache_parameters") else None, sq.__wrapped__(9))
sq.cache_clear()
print(sq.cache_info(), sq.__name__, inspect.signature(sq))
attempt(lambda: sq([]))
attempt(lambda: sq())
attempt(lambda: functools.lru_cache(maxsize="x"))


@functools.lru_cache(typed=True)
def typed(x): return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info())


@functools.lru_cache
def raising(x):
    raise ValueError(x)


attempt(lambda: raising(1))
attempt(lambda: raising(1))
print(raising.cache_info())


class Memo:
    @functools.lru_cache(None)
    def m(self, x): return ("m", x)

    @functools.cached_property
    def prop(self):
        "the doc"
        print("once")
        return []

    @classmethod
    @functools.lru_cache()
    def cm(cls, x): return cls.__name__, x


a, b = Memo(), Memo()
print(a.m(1), a.m(1), b.m(1), Memo.m.cache_info(), Memo.cm(1), a.cm(1), Memo.cm.cache_info().hits)
print(a.prop is a.prop, b.prop is a.prop, Memo.prop.__doc__, "prop" in vars(a))
del a.prop
a.prop
a.prop = 5
print(a.prop, Memo.prop.attrname)


class Slotted:
    __slots__ = ()
    p = functools.cached_property(lambda self: 1)


attempt(lambda: Slotted().p)


@functools.singledispatch
def show(x, *rest):
    return "object", rest


@show.register
def _(x: int, *rest): return "int", rest


@show.register(list)
@show.register(tuple)
def show_seq(x): return "seq", [show(i)[0] for i in x]


@show.register(collections.abc.Mapping)
def _(x): return "mapping"


show.register(type(None), lambda x: "none")
print(show("s", 1), show(True), show(3, 4), show([1, "a", ()]), show({}), show(None), show_seq.__name__)
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(numbers.Real) is show.dispatch(object), len(show.registry))
attempt(lambda: show())
attempt(lambda: show.register(5))
attempt(lambda: show.register(lambda x: 1))
attempt(lambda: show.register(lambda x: 1, 2))


class P(abc.ABC):
    pass


@show.register
def _(x: P): return "P"


class Q(P): pass


class V: pass


P.register(V)
print(show(Q()), show(V()))


class Neg:
    @functools.singledispatchmethod
    def neg(self, arg): raise NotImplementedError(f"can't negate {arg}")

    @neg.register
    def _(self, arg: int): return -arg

    @neg.register(bool)
    def _(self, arg): return not arg

    @functools.singledispatchmethod
    @classmethod
    def make(cls, arg): return cls.__name__, "other"

    @make.register
    @classmethod
    def _(cls, arg: str): return cls.__name__, arg


n = Neg()
print(n.neg(5), n.neg(True), Neg.make("x"), n.make(2))
attempt(lambda: n.neg("s"))


@functools.total_ordering
class Ver:
    def __init__(self, *v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, Ver) else NotImplemented
    def __gt__(self, o): return self.v > o.v if isinstance(o, Ver) else NotImplemented


x, y = Ver(1, 2), Ver(1, 3)
print(x < y, x <= y, x >= y, y >= x, x <= Ver(1, 2), x == Ver(1, 2), x != y)
attempt(lambda: x < 5)
attempt(lambda: x >= "s")
attempt(lambda: functools.total_ordering(type("E", (), {})))
