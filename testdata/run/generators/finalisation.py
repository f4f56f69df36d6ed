# Generators that end otherwise: dropped, in cycles, closed by for and by each other, deep chains, copies, attributes afterwards.
import copy
import gc
import pickle
import sys
import types
import weakref

log = []


def flush(*what):
    gc.collect()
    print(*what, log)
    log.clear()


def gen(name, n=3):
    try:
        for i in range(n):
            yield i
    except GeneratorExit:
        log.append(name + " exit")
        raise
    finally:
        log.append(name + " finally")


def outer(name):
    with Res(name):
        yield from gen(name + " inner")


class Res:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append(self.name + " enter")

    def __exit__(self, *exc):
        log.append(f"{self.name} leave {exc[0] and exc[0].__name__}")


for x in gen("broken out of"):
    break
flush("after break")
g = gen("kept")
for x in g:
    break
flush("kept", next(g))
del g
flush("dropped")
gen("unstarted")
flush("unstarted")
g = outer("outer")
next(g)
del g
flush("delegating")
print(list(zip(gen("zip a", 2), gen("zip b", 5))))
flush("zip")


def returns_early():
    for x in outer("early"):
        return x


print(returns_early())
flush("returned")


def raises_in_loop():
    for x in outer("raising"):
        raise KeyError(x)


try:
    raises_in_loop()
except KeyError as e:
    pass
flush("raised")
a, *b = gen("unpacked")
flush(a, b)
try:
    a, b = gen("too many", 5)
except ValueError as e:
    flush(e)


class Node:
    pass


def cyclic():
    n = Node()
    n.g = self_holding(n)
    next(n.g)
    return weakref.ref(n)


def self_holding(n):
    try:
        yield n
    finally:
        log.append("cycle finally")


r = cyclic()
flush("cycle", r() is None or gc.collect() is not None and r() is None)


def mutual():
    holder = []

    def one():
        try:
            yield holder
        finally:
            log.append("one")

    def two():
        try:
            yield holder
        finally:
            log.append("two")
    holder.extend([one(), two()])
    for g in holder:
        next(g)


mutual()
gc.collect()
log.sort()
flush("mutual")


def deep(n):
    if n == 0:
        try:
            yield "bottom"
        finally:
            log.append("bottom closed")
    else:
        yield from deep(n - 1)


g = deep(150)
print(next(g))
g.close()
flush("deep")
g = deep(100)
next(g)
try:
    g.throw(KeyError("deep"))
except KeyError as e:
    tb, n = e.__traceback__, 0
    while tb:
        n, tb = n + 1, tb.tb_next
    flush("frames", n)
    del e, tb


def chain(n):
    it = iter(range(5))
    for _ in range(n):
        it = (x + 1 for x in it)
    return it


print(list(chain(50)))
g = gen("attributes")
print(g.gi_running, g.gi_code.co_name, g.gi_frame is not None, g.__name__, g.gi_yieldfrom)
next(g)
print(g.gi_frame is not None)
g.close()
print(g.gi_frame, g.gi_code.co_name, g.gi_running, g.gi_yieldfrom)
flush("closed")
for f in (copy.copy, copy.deepcopy, pickle.dumps):
    try:
        f(gen("copy"))
    except TypeError as e:
        print(f.__name__, "refused")
wr = weakref.ref(gen("weak"))
flush("weak", wr() is None)


def closes_itself():
    try:
        yield 1
        me.close()
        yield 2
    except ValueError as e:
        yield str(e)


me = closes_itself()
print(next(me), next(me))


def closes_another(other):
    yield next(other)
    other.close()
    try:
        next(other)
    except StopIteration:
        yield "other ended"


print(list(closes_another(gen("another"))))
flush("another")


def state_of_error():
    try:
        raise ValueError("outer")
    except ValueError:
        g = gen("in handler")
        next(g)
        yield sys.exc_info()[0].__name__
        del g
        yield sys.exc_info()[0].__name__


print(list(state_of_error()), sys.exc_info()[0])
flush("in handler")


class Iterates:
    def __iter__(self):
        try:
            yield from (1, 2, 3)
        finally:
            log.append("iterates closed")


print(2 in Iterates(), 9 in Iterates(), [x for x in Iterates()][:1], max(Iterates()), isinstance(iter(Iterates()), types.GeneratorType))
flush("iterates")


def swallows():
    while True:
        try:
            yield "again"
        except Exception as e:
            log.append(repr(e))


g = swallows()
next(g)
for e in (ValueError(1), KeyError(2), StopIteration(3)):
    print(g.throw(e))
g.close()
flush("swallowed")
