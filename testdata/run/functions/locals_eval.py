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
