# Before Python 3.13 locals() of a function is one dict for the whole call, in which what exec binds stays.
import sys


def version():
    exec("__version__ = '1.2'")
    return locals().get("__version__")


def two():
    a = 1
    first = locals()
    b = 2
    exec("made = a + b")
    del a
    second = locals()
    print(first is second, sorted(first), sorted(second))
    b = 7
    print(sorted(k for k in first), first.get("b"))
    exec("b = 9; more = b")
    print(b, eval("b"), locals().get("more"), dir())
    return first


def writes():
    x = 1
    d = locals()
    d["x"] = 2
    d["y"] = 3
    print(x, sorted(vars().items(), key=str))
    try:
        eval("y")
        print("y is there")
    except NameError as e:
        print(e)


def rounds(n):
    for i in range(n):
        try:
            print(eval("last"))
        except NameError as e:
            print(e)
        exec("last = i")


def gen(n):
    exec("kept = n")
    yield locals().get("kept")
    n += 1
    yield sorted(locals().items())
    yield locals() is locals()


def outer(p):
    def inner():
        exec("q = p")
        return p, locals().get("q"), sorted(locals())
    return inner


class C:
    def m(self, **kw):
        exec("self_made = 1")
        return {k: v for k, v in locals().items() if k not in ("self", "__class__")}, __class__


f = lambda a: (exec("b = a"), locals().get("b"), sorted(locals()))


async def co():
    exec("z = 5")
    return locals().get("z")


print(version())
two()
writes()
rounds(3)
print(list(gen(1)))
print(outer(4)())
print(C().m(k=1)[0])
print(f(3))
try:
    co().send(None)
except StopIteration as e:
    print(e.value)
if sys.version_info < (3, 13):
    def leak():
        o = object()
        n = sys.getrefcount(o)
        locals()
        more = sys.getrefcount(o) - n
        del o
        return more, sorted(locals())
    print(leak())
