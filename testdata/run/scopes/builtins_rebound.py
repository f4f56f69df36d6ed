# Names of builtins bound anew: in the module, in functions and classes, through builtins, by exec and globals().
import builtins


def uses():
    return len([1, 2]), list(range(3)), isinstance(1, int), abs(-2), sorted([2, 1]), str(5), max(1, 2), sum([1, 2]), print


print(uses()[:-1])
saved_len, saved_range, saved_list = len, range, list


def len(x):
    return "my len of %d" % saved_len(x)


print(uses()[0], len("abc"), [len(x) for x in ("a", "bc")])
range = lambda n: ["my range", n]
print(uses()[1], [x for x in range(2)])
for x in range(7):
    print("loop", x)


class list(saved_list):
    def append(self, x):
        super().append(("mine", x))


made = list("ab")
made.append(1)
print(type(made).__name__, made, uses()[1], isinstance([], list), isinstance(made, list))


class int:
    def __init__(self, x=0):
        self.x = x

    def __repr__(self):
        return "my int %s" % self.x


def typed(n):
    return int(n), isinstance(5, int), type(5) is int, [int(i) for i in "12"]


print(typed("3"), uses()[2])
del int, list, len, range
print(uses()[:4], typed("3"))
globals()["abs"] = lambda x: "abs by globals()"
print(abs(-1), uses()[3])
del globals()["abs"]
print(abs(-1), uses()[3])
exec("sorted = lambda x, **kw: 'sorted by exec'")
print(uses()[4], sorted([3, 1]))
exec("del sorted")
print(uses()[4])
builtins.extra_name = "from builtins"
print(extra_name)
del builtins.extra_name
try:
    extra_name
except NameError as e:
    print(e)


def through_builtins():
    real = builtins.max
    builtins.max = lambda *a: ("patched", a)
    try:
        return max(3, 4), uses()[6]
    finally:
        builtins.max = real


print(through_builtins(), max(3, 4), uses()[6])


def patched(name, value, f):
    real = getattr(builtins, name)
    setattr(builtins, name, value)
    try:
        return f()
    finally:
        setattr(builtins, name, real)


print(patched("len", lambda x: 99, lambda: len([])))
print(patched("str", lambda x: "patched str", lambda: str(1)))
print(patched("sum", lambda x: -1, lambda: sum([1, 2])))
print(patched("sum", lambda x: "consumed %s" % saved_list(x), lambda: sum(i for i in (1, 2))))
print(patched("isinstance", lambda a, b: "patched", lambda: isinstance(1, str)))
print(patched("range", lambda *a: a, lambda: [i for i in range(8, 9)]))
print(patched("sorted", lambda x: "s", lambda: sorted([1])))
print(patched("abs", lambda x: "a", lambda: abs(-1)))
print(patched("ord", lambda x: "o", lambda: ord("a")))
print(patched("print", lambda *a: a, lambda: print(1, 2)))
print(patched("open", lambda *a: "opened %s" % a, lambda: open("nothing")))
print(patched("input", lambda prompt: "typed", lambda: input("?")))
print(patched("any", lambda it: "any", lambda: any(x for x in [0])))
print(patched("dict", lambda **kw: ("dict", kw), lambda: dict(a=1)))
print(patched("__import__", lambda name, *a: "imported " + name, importing := lambda: __import__("os")))


def import_statement():
    import os
    return os


def from_statement():
    from os import path
    return path


class FakeModule:
    path = "fake path"


print(patched("__import__", lambda name, g=None, l=None, froms=(), level=0: ("module", name, froms, level), import_statement))
print(patched("__import__", lambda name, *a: FakeModule, from_statement))


def local_shadow(flag):
    if flag:
        len = lambda x: "local"
    return len("abc")


print(local_shadow(True))
try:
    local_shadow(False)
except UnboundLocalError as e:
    print(e)


def param(len, range=(5, 6), *print, **sorted):
    return len, [x for x in range], print, sorted


print(param(1), param(1, "ab", 3, k=4))


class Scope:
    len = lambda x: "class len"
    size = len("ab")

    def method(self):
        return len("ab"), self.__class__.len("x")


print(Scope.size, Scope().method())


def loop_vars():
    for len in (1, 2):
        pass
    with open(__file__, "rb") as str:
        pass
    try:
        raise KeyError
    except KeyError as range:
        pass
    import os as sum
    return len, type(str).__name__, sum.__name__, [max for max in "xy"]


print(loop_vars(), max(1, 2))


def nested():
    def inner():
        return tuple(reversed("ab"))

    reversed = lambda x: ["nested", x]
    return inner()


print(nested())


def declares():
    global min
    min = lambda *a: "global min"


print(min(2, 1))
declares()
print(min(2, 1), builtins.min(2, 1))
del min
print(min(2, 1), True if __debug__ else False)
Exception = KeyError
try:
    try:
        raise IndexError("not an Exception now")
    except Exception as e:
        print("wrong")
except LookupError as e:
    print(repr(e))
del Exception
