# Not here, since compiled functions are called like C functions: a caller keeps
# its arguments alive during the call, and a traceback holds no locals. In which
# order the arguments of a call go depends on Python's version.
class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def local():
    a = D("local a")
    b = D("local b")
    print("in local")


def rebind():
    a = D("first")
    print("rebinding")
    a = D("second")
    print("rebound")


def deleted():
    a = D("deleted")
    del a
    print("after del")


def temp():
    D("temporary")
    print("after temporary")
    D("attr").n
    print("after attr")


def ret():
    a = D("returned")
    return a


def container():
    l = [D("in list 1"), D("in list 2")]
    l[0] = None
    print("item replaced")
    l.clear()
    print("cleared")
    d = {"k": D("in dict")}
    d["k"] = 1
    print("dict replaced")
    t = (D("in tuple"),)
    t = ()
    print("tuple replaced")


def loop():
    for i in range(3):
        x = D("loop %d" % i)
    print("after loop")


def loop_temp():
    for x in [D("item 1"), D("item 2")]:
        print("at", x.n)
    print("after loop temp")


def discard():
    ret()
    print("discarded")
    x = ret()
    print("kept")


def args(a, b):
    print("called")


def early(c):
    a = D("early")
    if c:
        return 1
    b = D("late")
    return 2


def closure():
    a = D("cell")

    def inner():
        return a.n
    print(inner())
    return inner


def swap():
    a, b = D("swap a"), D("swap b")
    a, b = b, a
    print("swapped", a.n, b.n)
    a = None
    print("a gone")


def gen():
    a = D("gen local")
    yield 1
    print("resumed")
    yield 2


def trying():
    try:
        a = D("try")
        b = D("try b")
        1 / 0
    except ZeroDivisionError:
        print("handling")
    finally:
        print("finally")
    print("leaving")


for f in (local, rebind, deleted, temp, container, loop, loop_temp, discard, swap, trying):
    print("--", f.__name__)
    f()
    print("returned")
print("-- ret")
r = ret()
r = None
print("-- args")
args(D("arg a"), 5)
print("-- early")
early(1)
early(0)
print("-- closure")
c = closure()
print("still alive")
c = None
print("-- gen")
g = gen()
next(g)
g = None
print("-- gen end")
for v in gen():
    print(v)
print("-- comprehension")
[D("comp %d" % i) for i in range(2)]
print("-- expr")
(D("or") or 1)
print(D("left").n + D("right").n)
x = D("cond") if True else None
del x
print("-- end")
