# Weak references to everything compiled code makes, and when they die: functions, methods, classes, generators, closures, frames of errors.
import gc
import weakref


class Plain:
    def method(self):
        return "method"

    @classmethod
    def cm(cls):
        return cls


class Slotted:
    __slots__ = ("x", "__weakref__")


class NoWeak:
    __slots__ = ("x",)


def function():
    pass


def generator():
    yield local_object()


def local_object():
    return Plain()


async def coroutine():
    pass


async def asyncgen():
    yield


def attempt(what, o):
    try:
        return what, weakref.ref(o)() is o
    except TypeError as e:
        return what, str(e)


c = coroutine()
for what, o in (("class", Plain), ("instance", Plain()), ("slotted", Slotted()), ("no weak", NoWeak()), ("function", function), ("lambda", lambda: 0), ("generator", generator()), ("coroutine", c), ("agen", asyncgen()),
                ("method", Plain().method), ("classmethod", Plain.cm), ("int", 5), ("list", []), ("tuple", ()), ("set", set()), ("genexp", (x for x in "a")), ("error", ValueError()), ("module", gc), ("cell", (lambda x: lambda: x)(1).__closure__[0])):
    print(*attempt(what, o))
c.close()
log = []


def watch(o, name):
    return weakref.ref(o, lambda r: log.append(name))


def flush(what):
    print(what, log)
    log.clear()


o = Plain()
r = watch(o, "instance")
p = weakref.proxy(o)
p.attr = 5
print(p.attr, p.method(), o.attr)
del o
flush("deleted")
try:
    p.attr
except ReferenceError as e:
    print(e)


def scope():
    o = Plain()
    watches.append(watch(o, "local"))

    def inner():
        return o
    watches.append(watch(inner, "inner function"))
    return inner


watches = []
f = scope()
flush("alive in a closure")
del f
flush("closure gone")


def gen():
    o = Plain()
    watches.append(watch(o, "in generator"))
    yield 1
    del o
    yield 2
    o = Plain()
    watches.append(watch(o, "second in generator"))
    yield 3


g = gen()
next(g)
flush("suspended")
next(g)
flush("deleted inside")
next(g)
g.close()
flush("closed")


def raises():
    o = Plain()
    watches.append(watch(o, "in frame of error"))
    o = None
    raise ValueError


try:
    raises()
except ValueError as e:
    flush("handled")
m = weakref.WeakMethod(Plain().method)
print(m())
o = Plain()
m = weakref.WeakMethod(o.method, lambda r: log.append("method dead"))
print(m()(), o.method is o.method, o.method == o.method)
del o
flush("weak method")
wd, wk, ws = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
items = [Plain() for _ in range(3)]
for i, o in enumerate(items):
    wd[i], wk[o] = o, i
    ws.add(o)
del o
print(len(wd), len(wk), len(ws), sorted(wk.values()))
items.pop()
print(len(wd), len(wk), len(ws), sorted(wd))
items.clear()
print(len(wd), len(wk), len(ws))


class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self._parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)
        weakref.finalize(self, log.append, "finalized " + name)

    @property
    def parent(self):
        return self._parent and self._parent()


root = Node("root")
child = Node("child", root)
grand = Node("grand", child)
print(grand.parent.parent.name, root.parent)
del root
flush("root dropped")
print(child.parent)
del child
flush("child dropped")
print(grand.parent, grand.name)
del grand
flush("grand dropped")


def make_class():
    class Local(Plain):
        def m(self):
            return __class__
    watches.append(watch(Local, "class"))
    watches.append(watch(Local.m, "its function"))
    return Local()


x = make_class()
del x
gc.collect()
print(sorted(log))
log.clear()
fin = weakref.finalize(function, log.append, "by hand")
print(fin.alive, fin(), fin.alive, fin(), log, fin.peek(), fin.detach())
log.clear()


def rebinding():
    o = Plain()
    watches.append(watch(o, "first"))
    o = [o]
    flush("wrapped")
    o = o[0]
    flush("unwrapped")
    o = 5
    flush("rebound")
    a = b = Plain()
    watches.append(watch(a, "shared"))
    a = None
    flush("one left")
    b, a = a, b
    flush("swapped")
    a = 1
    flush("none left")
    for o in [Plain() for _ in range(2)]:
        watches.append(watch(o, "loop"))
    o = None
    flush("loop")
    with_default(Plain())
    flush("argument")


def with_default(p, q=Plain()):
    watches.append(watch(p, "parameter"))
    p = None
    return q


rebinding()
