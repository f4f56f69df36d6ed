# A name that means a builtin, set in the module's namespace by somebody else.
import sys

space = sys.modules[__name__].__dict__


def reads(path):
    return open(path)


def loops(n):
    out = []
    for i in range(n):
        space["count"] = i
        out.append(chr(65 + i))
        if i == 1:
            space["chr"] = lambda c: "<%d>" % c
    return out, count


def fails():
    try:
        reads("/no such file")
    except OSError as e:
        return type(e).__name__


get = globals
print(fails())
space["open"] = lambda path: path + "!"
print(reads("a"), reads("b"))
del space["open"]
print(fails())
print(loops(4))
del space["chr"]
print(loops(3))


def aliased():
    return get() is space, get()["get"] is globals


print(aliased())
