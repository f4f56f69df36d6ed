"""The docstring
of this module."""
# What a module knows of itself, what its functions and classes know of it, and what others may change.
from __future__ import annotations

import importlib.util
import os
import sys
import types

x: int = 1
y: undefined_type
print(repr(__doc__), __name__, __package__ == "", __spec__.name, __spec__.parent == "", os.path.basename(__file__).split(".")[0])
print(__annotations__, sorted(n for n in dir() if n.startswith("__") and n not in ("__cached__", "__builtins__")))
me = sys.modules[__name__]
print(type(me) is types.ModuleType, me.__dict__ is globals(), vars(me) is globals(), vars() is locals(), me.__doc__ is __doc__)
print(__loader__ is __spec__.loader, __spec__.submodule_search_locations, __spec__.has_location, __spec__.origin == __file__, os.path.isabs(__file__))
print(repr(me).split(" from ")[0], str(me) == repr(me), hasattr(me, "__path__"), __builtins__ is not None)


def function(a: int, b: undefined_type = 2) -> x:
    """doc of function"""


class Class:
    attribute: unknown = 3

    def method(self):
        pass

    class Nested:
        def deep(self):
            return lambda: 0


print(function.__module__, function.__globals__ is globals(), function.__annotations__, function.__qualname__)
print(Class.__module__, Class.method.__module__, Class.Nested.__qualname__, Class.Nested().deep().__qualname__, Class.__annotations__, Class.Nested.deep.__globals__ is globals())
x = "rebound"
print(me.x, getattr(me, "x"), vars(me)["x"])
setattr(me, "new_name", [1])
print(new_name)
me.__dict__["through dict"] = 5
print(globals()["through dict"], getattr(me, "through dict"))
del globals()["through dict"]


def reads():
    return shared


try:
    reads()
except NameError as e:
    print(e)
me.shared = "set later"
print(reads())
del me.shared
try:
    reads()
except NameError as e:
    print(e)
for name in ("shared", "__nothing__"):
    try:
        delattr(me, name)
    except AttributeError as e:
        print(e)
    try:
        getattr(me, name)
    except AttributeError as e:
        print(str(e).split(" from ")[0])
for bad in (lambda: setattr(me, "__dict__", {}), lambda: delattr(me, "__dict__"), lambda: me(), lambda: me[0], lambda: iter(me), lambda: setattr(me, 5, 1), lambda: me.x.y):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(me == me, me != sys, hash(me) == hash(me), bool(me), {me: 1}[me])
__name__ = "another name"
print(function.__module__, (lambda: 0).__module__, type("T", (), {}).__module__)


class AfterRename:
    def method(self):
        return __name__


print(AfterRename.__module__, AfterRename.method.__module__, AfterRename().method(), repr(AfterRename))
__name__ = me.__spec__.name
print(importlib.util.find_spec(__name__) is not None, importlib.util.find_spec("nothing_of_this_name"), importlib.util.resolve_name(".a", "pack"))
made = types.ModuleType("made", "doc of made")
exec("def f(): return __name__, g\ng = 3", made.__dict__)
print(made, made.f(), made.__doc__, made.f.__module__, made.__spec__, made.__loader__)
made.function = function
print(made.function.__globals__ is globals())
print(sys.modules[function.__module__].function is function, importlib.import_module(__name__) is me, __import__(__name__) is me)
__all__ = ["x", "function"]
print([n for n in __all__ if n in globals()], __debug__, type(__builtins__) in (dict, types.ModuleType))
