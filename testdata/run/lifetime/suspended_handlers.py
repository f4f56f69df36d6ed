# Generators that are dropped while they handle exceptions, or wait in a delegate: what they hold goes with them.
import gc
import sys
import weakref


class Token:
    pass


class Failed(Exception):
    pass


def in_handler(token):
    try:
        raise Failed(token)
    except Failed:
        yield 1


def nested(one, two):
    try:
        raise Failed(one)
    except Failed:
        try:
            raise Failed(two)
        except Failed:
            try:
                yield 1
            except GeneratorExit:
                yield 2


def finally_yields(token):
    try:
        raise Failed(token)
    finally:
        yield 1


def stubborn(token):
    while True:
        try:
            yield token
        except GeneratorExit:
            yield "ignored"


def tokens(n):
    for _ in range(n):
        yield Token()


def delegates(n):
    yield from tokens(n)


async def waits(token):
    class Await:
        def __await__(self):
            yield Token()
    try:
        raise Failed(token)
    except Failed:
        await Await()


def gone(f, *counts):
    held = [Token() for _ in counts]
    refs = [weakref.ref(t) for t in held]
    g = f(*held)
    next(g) if not hasattr(g, "send") or hasattr(g, "__next__") else g.send(None)
    del held
    before = [r() is not None for r in refs]
    sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value)
    del g
    gc.collect()
    sys.unraisablehook = sys.__unraisablehook__
    print(f.__name__, before, [r() is not None for r in refs])


gone(in_handler, 1)
gone(nested, 1, 1)
gone(finally_yields, 1)
gone(stubborn, 1)
gone(waits, 1)

# A cycle through the exception that a suspended generator handles.


def cycle(box):
    try:
        raise Failed(box)
    except Failed:
        yield 1


box = Token()
box.gen = cycle(box)
next(box.gen)
ref = weakref.ref(box)
del box
gc.collect()
print("cycle collected:", ref() is None)

# What is yielded through a delegate isn't kept by it.
g = delegates(2)
t = next(g)
ref = weakref.ref(t)
del t
print("yielded item gone:", ref() is None)
for t in delegates(2):
    ref = weakref.ref(t)
    del t
    print("yielded item gone:", ref() is None)
c = waits(Token())
t = c.send(None)
ref = weakref.ref(t)
del t
print("awaited item gone:", ref() is None)
c.close()
