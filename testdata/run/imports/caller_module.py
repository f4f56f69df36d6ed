# What asks for the module of its caller at import finds this one.
import collections
import enum
import pickle
import sys
import typing
import warnings

Point = collections.namedtuple("Point", "x y")
T = typing.TypeVar("T")
Id = typing.NewType("Id", int)
Color = enum.Enum("Color", "RED GREEN")


class Holder:
    Inner = collections.namedtuple("Inner", "a")


for made in (Point, T, Color, Holder.Inner):
    print(made.__module__ == __name__)
print(pickle.loads(pickle.dumps(Point(1, 2))), pickle.loads(pickle.dumps(Color.RED)))
print(sys._getframe().f_globals is globals(), sys._getframe().f_code.co_name)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("look")
print([str(w.message) for w in seen], seen[0].filename.endswith("caller_module.py"))
print(sorted(n for n in globals() if "pyxc" in n))
