# importlib.reload: the body runs again in the same namespace; what stays, what is new, failures, packages, second imports.
import importlib
import importlib.util
import sys
import types

sys._reload_log = log = []
import _reloaded as m
from _reloaded import Thing, current, with_default

first_dict = m.__dict__
thing, count = m.Thing(), m.counter()
m.from_outside = "stays"
m.kept_name = "changed from outside"
print(thing.who(), count(), current(), with_default())
again = importlib.reload(m)
print(again is m, m.__dict__ is first_dict, m.generation, m.from_outside, m.kept_name)
print(thing.who(), m.Thing().who(), m.Thing is Thing, type(thing).__name__, isinstance(thing, m.Thing))
print(current(), current is m.current, count(), with_default(), m.with_default(), log)
sys._reload_plan = "fail"
for _ in range(2):
    try:
        importlib.reload(m)
    except RuntimeError as e:
        print(e, m.half_done, m.generation, sys.modules["_reloaded"] is m, hasattr(m, "counter"))
sys._reload_plan = "add"
importlib.reload(m)
print(m.generation, m.sometimes)
sys._reload_plan = "drop"
importlib.reload(m)
print(m.generation, hasattr(m, "sometimes"))
try:
    importlib.reload(m)
except NameError as e:
    print(e)
sys._reload_plan = None
m.__name__ = "renamed"
try:
    importlib.reload(m)
except ImportError as e:
    print(e)
m.__name__ = "_reloaded"
print(importlib.reload(m).generation, m.__name__, m.Thing.__module__, m.__doc__)
del sys.modules["_reloaded"]
try:
    importlib.reload(m)
except ImportError as e:
    print(e)
import _reloaded as second

print(second is m, second.generation, m.generation, second.current(), m.current())
importlib.reload(second)
importlib.reload(second)
print(second.generation, m.generation, second.current(), m.current(), second.Thing().who())
sys.modules["_reloaded"] = m
print(importlib.reload(m) is m, m.generation, second.generation, current())
for bad in (5, "m", None, types.ModuleType("not_loaded")):
    try:
        importlib.reload(bad)
    except (TypeError, ImportError) as e:
        print(type(e).__name__, e)
import _pack
import _pack.part as part

_pack.events.append("before")
importlib.reload(_pack)
print(_pack.events, _pack.part is part, sys.modules["_pack.part"] is part)
importlib.reload(part)
print(_pack.events, part.load_count, _pack.from_part())
spec = importlib.util.find_spec("_reloaded")
fresh = importlib.util.module_from_spec(spec)
print(fresh is m, hasattr(fresh, "generation"), fresh.__name__)
spec.loader.exec_module(fresh)
spec.loader.exec_module(fresh)
print(fresh.generation, m.generation, sys.modules["_reloaded"] is m, fresh.current())
del sys._reload_log, sys._reload_plan
