# Cyclic imports, imports that fail and are tried again, conditional and lazy imports, imports in every statement.
import importlib
import sys

import cyc.a
from cyc import log, a

print(*log, sep="\n")
print(a.use(), cyc.b.value_of_b, cyc.a is a, a.late)
for _ in range(2):
    try:
        import cyc.c
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (most")[0], e.name, "cyc.c" in sys.modules, "cyc.d" in sys.modules, hasattr(cyc, "c"))
for _ in range(3):
    try:
        import _fails
    except RuntimeError as e:
        print(e, "_fails" in sys.modules, sys._seen_while_failing)
    else:
        print("imported", _fails.tries, _fails.done, _fails.partial)
try:
    import nonexistent_one as one
except ImportError:
    one = None
else:
    print("never")
finally:
    print("finally", one)
try:
    from json import nonexistent_two
except ImportError as e:
    try:
        import nonexistent_three
    except ModuleNotFoundError as inner:
        print(repr(inner.__context__) == repr(e), inner.name, inner.path)


def lazy(name, _cache={}):
    if name not in _cache:
        _cache[name] = importlib.import_module(name)
    return _cache[name]


print(lazy("string").digits, lazy("string") is lazy("string"))


class LazyModule:
    def __init__(self, name):
        self.__dict__["_name"] = name

    def __getattr__(self, attr):
        module = importlib.import_module(self._name)
        value = getattr(module, attr)
        self.__dict__[attr] = value
        return value


colorsys = LazyModule("colorsys")
print("colorsys" in sys.modules, colorsys.rgb_to_hsv(1, 0, 0), "rgb_to_hsv" in vars(colorsys), "colorsys" in sys.modules)


def binds_in_loops():
    out = []
    for sys in range(2):
        import os as sys
        out.append(sys.__name__)
    while True:
        from os import path as sys
        break
    with open(__file__, "rb") as sys:
        import string as sys, textwrap
    if sys:
        from math import (floor as f, ceil,)
    try:
        import math as g
    finally:
        from string import digits as d
    return out, sys.__name__, f(2.5), ceil(2.5), g.__name__, d, textwrap.__name__


print(binds_in_loops())


def global_import():
    global imported_globally, path_alias
    import bisect as imported_globally
    from os import path as path_alias


global_import()
print(imported_globally.__name__, path_alias is __import__("os").path)


def nonlocal_import():
    x = None

    def inner():
        nonlocal x
        import heapq as x
    inner()
    return x.__name__


print(nonlocal_import())


def generator_imports():
    import keyword
    yield keyword.iskeyword("if")
    from keyword import kwlist as keyword
    yield "if" in keyword


print(list(generator_imports()))


def deletes():
    import os.path
    first = os.__name__
    del os
    try:
        os
    except UnboundLocalError:
        return first, "deleted"


print(deletes())


import string as s1, string as s2, os.path as p1, os as o1

print(s1 is s2, p1 is o1.path)
