# Functions that look at their caller's frame find the compiled one.
import inspect
import sys
import traceback
import typing
import warnings
from collections import namedtuple


def show(seen):
    for w in seen:
        print(w.category.__name__, w.message, w.filename.rsplit("/", 1)[-1], w.lineno)


def old(level):
    warnings.warn("old is old", DeprecationWarning, stacklevel=level)


def two():
    warnings.warn("two", DeprecationWarning, stacklevel=2)


def calls_two():
    two()


class C:
    def __init__(self):
        warnings.warn("C is going", DeprecationWarning, 2)

    def method(self):
        self._warn("in method")

    def _warn(self, text):
        warnings.warn(text, stacklevel=3)


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("at module level")
    old(1)

    def caller():
        old(2)
        two()
        C()
        C().method()
    caller()
    calls_two()
    show(seen)


def whoami(depth=0):
    f = sys._getframe(depth); return f.f_code.co_name, f.f_globals is globals(), f.f_lineno


def outer():
    return whoami(), whoami(1)


print(outer())


def make(name):
    return namedtuple(name, "a b")


print(make("Pair").__module__ == __name__, namedtuple("P", "x").__module__ == __name__)
T = typing.TypeVar("T")


def typevars():
    return typing.TypeVar("U").__module__ == __name__, typing.NewType("N", int).__module__ == __name__


print(T.__module__ == __name__, typevars())


def failing():
    warnings.warn(*[])


try:
    failing()
except TypeError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])


def stack():
    return [f.name for f in traceback.extract_stack()][-2:], inspect.currentframe().f_code.co_name


def calls_stack():
    return stack()


print(calls_stack())


def with_star(*args, **kw):
    warnings.warn(*args, **kw)


with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        with_star("text", category=UserWarning)
    except UserWarning as e:
        print("raised", e)


def gen():
    yield whoami(1)[0]


print(next(gen()))
print((lambda: whoami(1)[0])())


def made():
    import dataclasses
    return dataclasses.make_dataclass("Made", ["x"]).__module__ == __name__


print(made())


# Classes made by calls are of the module that calls.
def made(metaclass, name, bases=(), attrs=None):
    first = type(name, bases, {"x": 1})
    second = metaclass(name, bases, attrs or {})
    return first.__module__, second.__module__, first.__qualname__, list(first.__dict__)[:3]


class Meta(type):
    pass


import types as others
made_there = others.ModuleType("made_there")
exec("def call(f, *args): return f(*args)", made_there.__dict__)
print(made_there.call(made, type, "A"), made_there.call(made, Meta, "B", (C,)), made_there.call(made, Meta, "C", (), {"__module__": "m"}))
