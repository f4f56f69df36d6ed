# What send, throw, close and next do in every state of a generator.
import inspect


def attempt(what, f, *args):
    try:
        print(what, "->", repr(f(*args)))
    except BaseException as e:
        print(what, "raised", type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__))


def plain(log):
    log.append("start")
    try:
        got = yield 1
        log.append(("got", got))
        got = yield 2
        log.append(("got", got))
        return "done"
    except KeyError as e:
        log.append(("caught", e.args))
        yield "after KeyError"
    finally:
        log.append("finally")


def state(g):
    return inspect.getgeneratorstate(g), g.gi_running


log = []
g = plain(log)
print(state(g))
attempt("send value unstarted", g.send, 5)
attempt("send None unstarted", g.send, None)
print(state(g), log)
attempt("send", g.send, "x")
attempt("last", g.send, "y")
print(state(g), log)
attempt("exhausted next", next, g)
attempt("exhausted send", g.send, 3)
attempt("exhausted throw", g.throw, ValueError("late"))
attempt("exhausted close", g.close)
attempt("exhausted default", next, g, "default")

log = []
g = plain(log)
attempt("throw unstarted", g.throw, ValueError("early"))
print(state(g), log)
attempt("next after", next, g)

log = []
g = plain(log)
attempt("close unstarted", g.close)
print(state(g), log)
attempt("next closed", next, g)
attempt("throw closed", g.throw, KeyError("k"))

log = []
g = plain(log)
next(g)
attempt("throw caught", g.throw, KeyError("a", "b"))
attempt("close suspended", g.close)
print(log)

log = []
g = plain(log)
next(g)
attempt("throw class", g.throw, KeyError)
attempt("throw other", g.throw, OSError(2, "text"))
print(log, state(g))


def stubborn():
    while True:
        try:
            yield "again"
        except GeneratorExit:
            yield "ignored"


g = stubborn()
next(g)
attempt("close ignored", g.close)
attempt("next", next, g)


def returns_on_close():
    try:
        yield
    except GeneratorExit as e:
        print("closing", repr(e), repr(e.__context__))
        return 7


g = returns_on_close()
next(g)
try:
    g.close()
    print("closed")
except BaseException as e:
    print(e)
attempt("closed twice", g.close)


def raises_on_close():
    try:
        yield
    finally:
        raise LookupError("from finally")


g = raises_on_close()
next(g)
attempt("close raises", g.close)


def running():
    yield state(me)
    for f, *args in ((next, me), (me.send, None), (me.throw, ValueError), (me.close,)):
        attempt("re-entered", f, *args)
    yield from (list(me) for _ in [0])


me = running()
print(next(me))
attempt("running", next, me)
print(state(me))
for bad in (5, "text", object, None):
    g = plain([])
    attempt("throw %r" % (bad,), g.throw, bad)
g = plain([])
attempt("no args", g.throw)
attempt("send no args", g.send)
attempt("close args", g.close, 1)
attempt("throw with value", g.throw, ValueError, "value")
attempt("instance and value", plain([]).throw, ValueError("v"), "value")
attempt("bad tb", plain([]).throw, ValueError, "value", 5)
attempt("call", g)
attempt("len", len, g)
attempt("index", lambda: g[0])
attempt("set", lambda: setattr(g, "x", 1))
attempt("name type", lambda: setattr(g, "__name__", 5))
g.__name__, g.__qualname__ = "renamed", "q.renamed"
print(g.__name__, g.__qualname__, iter(g) is g, type(g).__name__, hash(g) == hash(g))
