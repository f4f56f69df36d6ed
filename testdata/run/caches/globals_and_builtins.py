# Names looked up again and again while they change: globals, builtins, module
# attributes, imported names, shadowed and restored, by assignment, del, exec,
# globals(), setattr, and from other modules.
import builtins
import math
import sys
import types


def probe():
    try:
        return limit, len("abc"), abs(-2)
    except NameError as e:
        return str(e)


print(probe())
limit = 5
print(probe())
globals()["limit"] = 6
print(probe())
exec("limit = 7")
print(probe())
sys.modules[__name__].limit = 8 if __name__ in sys.modules else None
globals()["limit"] = 8
print(probe())
len = lambda s: "mine"
print(probe())
del len
print(probe())
builtins.abs, kept = (lambda v: "patched"), builtins.abs
print(probe())
builtins.abs = kept
print(probe())
del limit
print(probe())
builtins.limit = "from builtins"
print(probe())
limit = "global first"
print(probe())
del limit, builtins.limit
print(probe())


def loop(n):
    global helper
    out = []
    for i in range(n):
        try:
            out.append(helper(i))
        except (NameError, TypeError) as e:
            out.append(str(e)[:40])
        if i == 1:

            def helper(v):
                return "first", v
        elif i == 3:
            helper = lambda v: ("second", v)
        elif i == 5:
            helper = 5
        elif i == 7:
            helper = str
        elif i == 9:
            del helper
    return out


print(loop(12))


class Meter:
    count = 0

    def __init__(self):
        Meter.count += 1
        self.id = Meter.count

    def read(self):
        return self.id * scale


scale = 2
meters = [Meter() for _ in range(3)]
for s in (2, 2.5, "x", [1]):
    scale = s
    print([m.read() for m in meters], Meter.count)
saved = Meter
Meter = type("Meter", (), {"count": 10})
m = saved()
print(Meter.count, saved.count, m.id)


def constants():
    return math.pi > 3, math.floor(2.5), math.e


print(constants())
real_pi, real_floor = math.pi, math.floor
math.pi = 2
math.floor = lambda v: "floor"
print(constants())
math.pi = real_pi
del math.floor
try:
    print(constants())
except AttributeError as e:
    print(e)
math.floor = real_floor
print(constants())
mod = types.ModuleType("made")


def use(m):
    try:
        return m.value, m.f(2)
    except AttributeError as e:
        return str(e)


print(use(mod))
mod.value, mod.f = 1, lambda v: v * 2
print(use(mod), use(mod))
mod.value = 2
mod.f = lambda v: -v
print(use(mod))
mod.__dict__["value"] = "by dict"
del mod.f
print(use(mod))
mod.__getattr__ = lambda name: (lambda v: (name, v))
print(use(mod))
mod.__class__ = type("Mod", (types.ModuleType,), {"value": property(lambda self: "property")})
print(use(mod))


def shadow(flag):
    if flag:
        max = lambda *a: "local max"
    try:
        return max(1, 2)
    except UnboundLocalError:
        return "unbound"


print(shadow(True), shadow(False), max(1, 2))


def classes_names():
    class A:
        n = limit2

        def get(self):
            return limit2
    return A.n, A().get()


limit2 = 1
first = classes_names()
limit2 = 2
print(first, classes_names())
ns = {"__builtins__": {"len": lambda v: "restricted"}}
exec("def f(v):\n    return len(v)", ns)
print(ns["f"]("abc"), len("abc"))
for name in ("sum", "sorted", "print_"):
    print(name in globals(), hasattr(builtins, name), end=" ")
print()


def sums(vals):
    return sum(vals), sorted(vals), min(vals), any(vals), isinstance(vals, list), range(2), [*map(str, vals)], tuple(v for v in vals)


before = sums([2, 1])
sum = lambda v: "s"
sorted = lambda v: "o"
range = lambda v: "r"
isinstance = lambda a, b: "i"
tuple = list
map = lambda f, v: "map"
print(before, sums([2, 1]))
del sum, sorted, range, isinstance, tuple, map
print(sums([2, 1]) == before)
True_ = True
print([(__name__ != "", __doc__ is None or True) for _ in range(2)], __debug__)
