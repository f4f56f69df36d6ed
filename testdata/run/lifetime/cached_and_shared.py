# Who owns what: defaults, constants, cells, class attributes, memo tables, iterators, views, interned objects, copies.
import copy
import functools
import gc
import sys


class Counted:
    alive = 0

    def __init__(self, tag=None):
        self.tag = tag
        type(self).alive += 1

    def __del__(self):
        type(self).alive -= 1

    def __repr__(self):
        return f"C({self.tag})"


def alive():
    gc.collect()
    return Counted.alive


def defaults(x=[], y={}, z=Counted("default")):
    x.append(len(x))
    y[len(y)] = z.tag
    return x, y


print(defaults(), defaults(), defaults([9]), defaults.__defaults__[0], alive())
del defaults
print("without the function", alive())


def constants():
    return (1, 2, ("a", None)), "text", b"bytes", frozenset({1}), 10 ** 20, 1.5


print(constants()[0] is constants()[0], constants()[1] is constants()[1], constants()[2] is constants()[2], [] is [], (lambda: ()) () is ())


@functools.lru_cache(maxsize=2)
def cached(n):
    return Counted(n)


first = cached(1)
print(cached(1) is first, cached(2), cached(3), alive(), cached(1) is first, cached.cache_info())
del first
cached.cache_clear()
print(alive())


class Lazy:
    made = 0

    @functools.cached_property
    def value(self):
        type(self).made += 1
        return Counted("lazy")


l = Lazy()
print(l.value is l.value, Lazy.made, alive(), "value" in vars(l))
del l.value
print(alive(), l.value, Lazy.made)
del l
print(alive())


def iterators():
    items = [Counted(i) for i in range(4)]
    it = iter(items)
    next(it)
    del items
    out = [alive()]
    rest = list(it)
    out.append((len(rest), alive()))
    del it
    out.append(alive())
    rest = [c.tag for c in rest if c.tag > 1]
    out.append((rest, alive()))
    return out


try:
    print(iterators())
except NameError as e:
    print(e)
print(alive())


def generators():
    held = Counted("held")

    def gen(c):
        yield c
        c = None
        yield
    g = gen(held)
    next(g)
    del held
    out = [alive()]
    next(g)
    out.append(alive())
    g2 = (x for x in [Counted("genexp")])
    out.append(alive())
    for x in g2:
        pass
    out.append(alive())
    del x
    out.append(alive())
    return out


print(generators(), alive())


def slices_and_copies():
    xs = [Counted(1), Counted(2)]
    ys, zs = xs[:], copy.copy(xs)
    ds = copy.deepcopy(xs)
    out = [alive(), ys[0] is xs[0], ds[0] is xs[0]]
    del xs[0], ys[0]
    out.append(alive())
    zs *= 2
    zs.clear()
    out.append(alive())
    return out


print(slices_and_copies(), alive())


def exceptions():
    def fail(c):
        raise ValueError(c)

    out = []
    for i in range(2):
        try:
            fail(Counted(i))
        except ValueError as e:
            out.append((alive(), e.args))
            kept = e
        out.append(alive())
    out.clear()
    kept = None
    out.append(alive())
    return out


print(exceptions(), alive())


def swaps_and_unpacking():
    a, b = Counted("a"), Counted("b")
    a, b = b, a
    out = [a.tag, b.tag]
    a, *b = [Counted("x"), Counted("y"), Counted("z")]
    out.append(alive())
    [a, b] = b
    out.append((alive(), a.tag, b.tag))
    (a, b), a = (1, 2), 3
    out.append(alive())
    return out


print(swaps_and_unpacking(), alive())


class Descriptor:
    def __get__(self, o, t):
        return Counted("got") if o else self

    def __set__(self, o, v):
        o.__dict__["stored"] = v


class Uses:
    d = Descriptor()
    shared = Counted("class attribute")

    def method(self):
        return self.d.tag, self.shared.tag


u = Uses()
u.d = Counted("stored")
print(u.method(), alive())
del u
print(alive())
del Uses
print(alive())


def partials():
    p = functools.partial(lambda *a, **k: (a, k), Counted(1), k=Counted(2))
    q = functools.partial(p, 3)
    del p
    out = [alive(), q()[0][0].tag]
    del q
    out.append(alive())
    return out


print(partials(), alive())


def closures():
    c = Counted("cell")
    fs = [lambda: c, lambda d=c: d]
    del c
    out = [alive(), fs[1]().tag]
    try:
        fs[0]()
    except NameError as e:
        out.append(type(e).__name__)
    fs.pop()
    out.append(alive())
    return out


print(closures(), alive())


def conditional_temps(flag):
    x = Counted("yes") if flag else Counted("no")
    y = x if x.tag == "no" else None
    z = Counted("or") and x
    return y is x, z is x, alive()


print(conditional_temps(True), conditional_temps(False), alive())


def chained():
    a = b = c = Counted("chain")
    refs = sys.getrefcount(a) - sys.getrefcount(b)
    a = [b, c]
    b = c = None
    n = alive()
    a[:] = [Counted("new")]
    return refs, n, alive()


print(chained(), alive())
