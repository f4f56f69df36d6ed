# Modules with __getattr__, __dir__ and __all__; star imports; classes of modules; entries of sys.modules replaced.
import sys
import types

import _pack

print(_pack.events, dir(_pack))
print(_pack.lazy_one, _pack.lazy_one, _pack.events)
try:
    _pack.missing
except AttributeError as e:
    print(e)
try:
    from _pack import missing
except ImportError as e:
    print(e.name, str(e).split(" (")[0])
from _pack import lazy, lazy_two

print(lazy.name, lazy.parent is _pack, lazy.sibling.load_count, lazy_two, lazy.deepest.where(), _pack.events)
namespace = {}
exec("from _pack import *", namespace)
print(sorted(n for n in namespace if n != "__builtins__"), namespace["part"] is _pack.part)
namespace = {}
exec("from _pack.part import *", namespace)
print(sorted(n for n in namespace if n != "__builtins__"))
from _pack.part import *

print(visible, _private_but_listed)
try:
    invisible
except NameError as e:
    print(e)
for bad in (["nothing_there"], [5], 5):
    _pack.part.__all__ = bad
    try:
        exec("from _pack.part import *", {})
    except Exception as e:
        print(type(e).__name__, e)
del _pack.part.__all__
namespace = {}
exec("from _pack.part import *", namespace)
print(sorted(n for n in namespace if n != "__builtins__"))
print(hasattr(_pack, "anything"), getattr(_pack, "anything", "default"), _pack.__dict__.get("lazy_two"))
_pack.__getattr__ = lambda name: "replaced " + name
print(_pack.anything, _pack.lazy_one)
del _pack.__getattr__
try:
    _pack.anything
except AttributeError as e:
    print(e)


class Checked(types.ModuleType):
    @property
    def answer(self):
        return 42, self.exported

    def __setattr__(self, name, value):
        if name == "constant":
            raise AttributeError("constant is constant")
        super().__setattr__(name, value)

    def __call__(self, *args):
        return "called", args

    def __repr__(self):
        return f"<checked {self.__name__}>"


_pack.__class__ = Checked
print(_pack.answer, _pack(1, 2), _pack, isinstance(_pack, types.ModuleType))
_pack.free = 1
try:
    _pack.constant = 2
except AttributeError as e:
    print(e)
me = sys.modules[__name__]
exported_late = "from this module"


def __getattr__(name):
    if name == "dynamic":
        return "dynamic of this module"
    raise AttributeError(name)


print(me.dynamic, me.exported_late, hasattr(me, "other"), me.__getattr__("dynamic"))
try:
    dynamic
except NameError as e:
    print(e)
me.set_from_outside = 5
print(set_from_outside, globals()["set_from_outside"])
del me.exported_late
try:
    exported_late
except NameError as e:
    print(e)


class Fake:
    attribute = "fake attribute"
    __path__ = []
    __spec__ = None

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "fake " + name


sys.modules["fake_module"] = Fake()
import fake_module
from fake_module import anything, attribute

print(type(fake_module).__name__, anything, attribute)
try:
    import fake_module.sub
except ImportError as e:
    print(e)
sys.modules["fake_module.sub"] = types.SimpleNamespace(x=1)
import fake_module.sub as sub
import fake_module.sub

print(sub.x if not isinstance(sub, str) else sub, fake_module.sub)
sys.modules["nothing_module"] = None
try:
    import nothing_module
except ImportError as e:
    print(type(e).__name__, e)
try:
    from nothing_module import x
except ImportError as e:
    print(type(e).__name__, e, e.name)
import _replaces_itself

print(_replaces_itself.value, type(_replaces_itself).__name__, _replaces_itself.method())
from _replaces_itself import value, method

print(value, method())
