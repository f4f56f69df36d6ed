import sys
import os.path
import os.path as osp
import collections.abc
from math import floor, ceil as up
from os import path
import json as js, re
from collections import OrderedDict as OD, defaultdict
print(os.path is osp, path is osp, floor(2.5), up(2.5), js.dumps({"a": 1}), re.match("a", "abc").group(), OD().__class__.__name__)
print(collections.abc.Iterable.__name__, defaultdict(int)["x"], sys.modules["os"] is os)


def local_import():
    import string
    from itertools import chain as c, islice
    import xml.dom.minidom
    return string.digits, list(islice(c("ab", "cd"), 3)), xml.dom.minidom.__name__


print(local_import())
for code in ("no_such_mod_abc", "os.no_such_sub"):
    try:
        __import__(code)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
try:
    from os import no_such_thing
except ImportError as e:
    print(type(e).__name__, str(e).split("(")[0], e.name)
try:
    import nope1234
except ModuleNotFoundError as e:
    print(e, e.name)
print(__name__, __doc__, __file__.split("/")[-1].split(".")[0], __package__ == "", __spec__ is not None, "__builtins__" in globals() or True)
from os.path import *
print(join("a", "b"))
m = __import__("os.path")
print(m.__name__, __import__("os.path", fromlist=["join"]).join("x", "y"))
import importlib
print(importlib.import_module("json").__name__)
try:
    import sys as sys2, nope_second
except ImportError:
    print(sys2 is sys)
if False:
    import never_imported
try:
    never_imported
except NameError as e:
    print(e)
