import gc
import sys


class Thing:
    pass


def measure(f, *args):
    thing = Thing()
    before = sys.getrefcount(thing)
    for _ in range(50):
        f(thing, *args)
    gc.collect()
    return sys.getrefcount(thing) - before


def simple(t):
    a = t
    b = a
    return None


def container(t):
    l = [t, t]
    d = {"k": t, t: 1}
    s = {t}
    tup = (t, (t,))
    return l[0] is d["k"]


def calls(t):
    def inner(x, *a, k=None, **kw):
        return x
    inner(t)
    inner(t, t, t, k=t, z=t)
    inner(*[t, t], **{"k": t})
    return inner(x=t)


def errors(t):
    try:
        t.missing
    except AttributeError as e:
        e.thing = t
    try:
        t + 1
    except TypeError:
        pass
    try:
        t()
    except TypeError:
        pass
    try:
        raise ValueError(t)
    except ValueError as e:
        x = e.args


def attrs(t):
    t.me = 5
    t.other = [t.me]
    del t.me
    t.x = t.y = 1
    t.x += 5


def closures(t):
    def f():
        return t

    def g():
        nonlocal t
        t = t
        return t
    f()
    g()
    return (lambda: t)()


def gens(t):
    def gen():
        yield t
        x = yield t
        try:
            yield x
        finally:
            y = t
    list(gen())
    g = gen()
    next(g)
    g = gen()
    next(g)
    next(g)
    g.send(t)
    g.close()
    g = gen()
    next(g), next(g), g.send(t)
    try:
        g.throw(KeyError(t))
    except KeyError:
        pass
    return sum(1 for x in [t] if x is t)


def unpacking(t):
    a, b = t, t
    a, *b = [t, t, t]
    (a, b), c = (t, t), t
    try:
        a, b = [t]
    except ValueError:
        pass
    try:
        a, b = (t, t, t)
    except ValueError:
        pass
    a = b = c = t


def loops(t):
    for x in [t, t]:
        for y in (t,):
            if y is t:
                continue
        else:
            z = t
    for i, x in enumerate([t]):
        break
    while t:
        break
    return [x for x in [t, t] if x] and {x: x for x in [t]}


def withs(t):
    class CM:
        def __enter__(self):
            return t

        def __exit__(self, *a):
            return True
    with CM() as x:
        pass
    with CM() as x:
        raise ValueError(t)
    for _ in range(2):
        with CM() as y:
            continue
    with CM():
        return t


def finals(t):
    for i in range(2):
        try:
            x = t
            if i:
                return x
            continue
        finally:
            y = t
    return None


def early_exc(t):
    try:
        [t, t, undefined_name, t]
    except NameError:
        pass
    try:
        f(t, t, k=undefined_name)
    except NameError:
        pass
    try:
        {t: t, "a": undefined_name}
    except NameError:
        pass
    try:
        (t, 1 / 0)
    except ZeroDivisionError:
        pass
    try:
        f"{t}{undefined_name}"
    except NameError:
        pass


def compares(t):
    t == t, t != 1, t is t, t in [t], t not in (1,)
    t and t or t
    return t if t else None


def slices(t):
    l = [t] * 5
    l[1:3] = [t]
    l[0] = t
    del l[0]
    l += [t]
    l.append(t)
    l.extend((t, t))
    return l[1:], l.pop()


def classes(t):
    class K:
        attr = t

        def m(self):
            return self.attr, t
    K().m()
    K.other = t
    return K


def strings(t):
    return str(t)[:1], f"{t!r:.1}", "%s" % (t,), "{}".format(t)


def globs(t):
    global gt
    gt = t
    gt = None


for f in (simple, container, calls, errors, attrs, closures, gens, unpacking, loops, withs, finals, early_exc, compares, slices, classes, strings, globs):
    print(f.__name__, measure(f))
