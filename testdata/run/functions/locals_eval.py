def f(a, b=2):
    c = a + b
    return sorted(locals().items())


print(f(1))


def g():
    x = 5
    return eval("x + 1"), eval("y", {"y": 10}), eval("len(z)", {"z": "abc"})


print(g())
ns = {}
exec("def h(x):\n    return x * 2\nval = h(4)", ns)
print(ns["val"], ns["h"](5))
exec("made = 'by exec'")
print(made)
print(eval("made + '!'"), eval("[i for i in range(3)]"))


def h():
    def inner():
        return n
    n = 1
    return sorted(locals())


print(h())
print("f" in globals(), sorted(vars(__import__("types").SimpleNamespace(a=1))), "print" in dir(__builtins__) or True)


def k(v):
    exec("v2 = v", {"v": v}, ns)
    return ns["v2"]


print(k(9))


# None stands for the caller's namespaces.
def with_none(text, globals=None, locals=None):
    inside = 5
    try:
        print(eval(text, globals, locals))
    except NameError as e:
        print(e)
    exec("print('exec', inside)", globals, locals)


with_none("inside")
with_none("inside + 1", None, {"inside": 8})
try:
    with_none("inside", {"a": 1})
except NameError as e:
    print(e)


# An annotation in parentheses binds nothing.
def parenthesised():
    (no_such): int
    return no_such


try:
    parenthesised()
except NameError as e:
    print(type(e).__name__, e)
