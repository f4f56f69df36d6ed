# yield from: what is forwarded to which kinds of iterators, and what comes back.
import types


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__)


class Bare:
    """Only __next__."""

    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        if not self.items:
            stop = StopIteration("bare value")
            raise stop
        return self.items.pop(0)


class Full(Bare):
    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("sent stop", 2)
        return ("sent", value)

    def throw(self, *exc):
        print("throw", [e if isinstance(e, type) else repr(e) for e in exc][:2])
        if exc[0] is KeyError or isinstance(exc[0], KeyError):
            return "swallowed"
        if isinstance(exc[0], IndexError):
            raise StopIteration("thrown stop")
        raise RuntimeError("replaced")

    def close(self):
        print("close")


class BadClose(Full):
    def close(self):
        raise OSError("close failed")


class BadThrow(Bare):
    @property
    def throw(self):
        raise AttributeError("no throw today")

    @property
    def close(self):
        raise ValueError("close lookup failed")


def outer(it, log):
    try:
        result = yield from it
        log.append(("result", result))
        yield "after"
        return result
    except LookupError as e:
        log.append(("outer caught", repr(e)))
        yield "recovered"
    finally:
        log.append("outer finally")


def run(it, *steps):
    log = []
    g = outer(it, log)
    for name, *args in steps:
        print(" ", name, *[a if not isinstance(a, BaseException) else repr(a) for a in args], "->", attempt(getattr(g, name), *args))
    print(" ", log)


NEXT = ("__next__",)
for make in (lambda: Bare(1, 2), lambda: Full(1, 2), lambda: BadClose(1, 2), lambda: BadThrow(1, 2), lambda: [1, 2], lambda: range(2), lambda: {"k": 1},
             lambda: "ab", lambda: (x for x in "cd"), lambda: 5, lambda: None):
    it = make()
    print("---", type(it).__name__)
    run(make(), NEXT, NEXT, NEXT, NEXT)
    run(make(), NEXT, ("send", None), ("send", "v"), ("send", "stop"))
    run(make(), NEXT, ("throw", KeyError("k")), NEXT, ("throw", IndexError("i")))
    run(make(), NEXT, ("throw", ValueError("v")), NEXT)
    run(make(), NEXT, ("close",), NEXT)
    run(make(), NEXT, ("throw", GeneratorExit("ge")), NEXT)


def three(n):
    got = []
    try:
        for i in range(n):
            got.append((yield i))
    except KeyError as e:
        got.append(repr(e))
        yield "three: caught"
    except GeneratorExit:
        print("three: exit")
        raise
    return got


def middle():
    value = yield from three(2)
    print("middle:", value)
    value = yield from three(2)
    return value


print("--- nested")
run(middle(), NEXT, ("send", "a"), ("send", "b"), ("send", "c"), ("send", "d"), NEXT)
run(middle(), NEXT, ("throw", KeyError("deep")), NEXT, NEXT, ("close",))
run(middle(), NEXT, ("throw", ZeroDivisionError("through")), NEXT)
g = middle()
print(g.gi_yieldfrom, next(g), g.gi_yieldfrom.__name__, type(g.gi_yieldfrom) is types.GeneratorType or type(g.gi_yieldfrom).__name__)
g.close()
print(g.gi_yieldfrom)


def selfref():
    yield 1
    yield from holder[0]


holder = [None]
holder[0] = selfref()
print(next(holder[0]), attempt(next, holder[0]), attempt(next, holder[0]))
shared = three(3)


def shares(name):
    r = yield from shared
    print(name, r)


a, b = shares("a"), shares("b")
print(next(a), next(b), next(a), attempt(next, b), attempt(next, a))
