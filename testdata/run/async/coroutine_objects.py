# Coroutine objects driven by hand: send, throw, close, states, errors, wrappers, misuse.
import asyncio
import collections.abc
import inspect
import types
import warnings


def attempt(what, f, *args):
    try:
        print(what, "->", repr(f(*args)))
    except BaseException as e:
        print(what, "raised", type(e).__name__, e.args, repr(e.__context__))


class Pause:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        got = []
        for v in self.values:
            try:
                got.append((yield v))
            except KeyError as e:
                got.append(repr(e))
        return got


async def worker(*values):
    try:
        got = await Pause(*values)
        return got
    except LookupError as e:
        return "worker caught %r" % e
    finally:
        print("worker finally")


async def outer(c):
    return "outer", await c


c = worker(1, 2)
print(inspect.getcoroutinestate(c), c.cr_running, c.cr_await)
attempt("early send", c.send, 1)
attempt("first", c.send, None)
print(inspect.getcoroutinestate(c), type(c.cr_await).__name__)
attempt("second", c.send, "a")
attempt("throw swallowed", c.throw, KeyError("k"))
print(inspect.getcoroutinestate(c))
attempt("reuse", c.send, None)
attempt("throw finished", c.throw, ValueError("v"))
attempt("close finished", c.close)

inner = worker(1)
c = outer(inner)
c.send(None)
print(c.cr_await is inner, inspect.getcoroutinestate(inner))
other = outer(inner)
attempt("awaited already", other.send, None)
attempt("throw through", c.throw, IndexError("deep"))

c = outer(worker(1))
c.send(None)
attempt("close", c.close)
print(inspect.getcoroutinestate(c))
inner = worker(1)
inner.close()
attempt("await closed", outer(inner).send, None)
attempt("iterate", iter, worker)
c = worker()
attempt("iter", iter, c)
attempt("next", next, c)
attempt("call", lambda: c())
attempt("list", list, c)
attempt("len", len, c)
attempt("no more", c.send, None)


async def bad(x):
    await x


for x in (1, None, "text", [], (i for i in ()), Pause, worker, object()):
    attempt("await " + type(x).__name__, bad(x).send, None)


class Returns:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


w = worker()
for x in (5, [1], w, iter("ab"), None):
    attempt("__await__ gives " + type(x).__name__, bad(Returns(x)).send, None)
w.close()


class NoneAwait:
    __await__ = None


attempt("__await__ None", bad(NoneAwait()).send, None)
g = (i for i in (1, 2))
attempt("yield from coroutine", lambda: list(delegating(worker())))


def delegating(c):
    try:
        yield from c
    finally:
        c.close()


attempt("yield from coroutine", lambda: list(delegating(worker())))


@types.coroutine
def old(n):
    got = yield n
    return got, (yield from worker("inside"))


async def uses_old():
    return await old(5)


c = uses_old()
attempt("old", c.send, None)
attempt("old", c.send, "x")
attempt("old", c.send, "y")
wrapper = worker(1, 2).__await__()
print(iter(wrapper) is wrapper, next(wrapper), wrapper.send("s"))
attempt("wrapper throw", wrapper.throw, ValueError("w"))
attempt("wrapper closed", wrapper.close)
print(isinstance(c, collections.abc.Coroutine), isinstance(c, collections.abc.Awaitable), isinstance(c, collections.abc.Generator),
      inspect.isawaitable(c), inspect.iscoroutine(c), inspect.iscoroutinefunction(worker), inspect.iscoroutinefunction(old), inspect.isgenerator(c),
      asyncio.iscoroutine(c), asyncio.iscoroutinefunction(outer), inspect.isawaitable(old(1)), inspect.isawaitable(g))


async def stop(e):
    raise e


for e in (StopIteration(1), StopAsyncIteration(2), GeneratorExit("g"), StopIteration):
    attempt("raise %r" % e, stop(e).send, None)


async def ignores():
    while True:
        try:
            await Pause(1)
        except GeneratorExit:
            pass


c = ignores()
c.send(None)
attempt("ignores", c.close)


async def catches(x):
    try:
        await x
    except RuntimeError as e:
        return "caught", str(e)


attempt("caught inside", catches(stop(StopIteration())).send, None)


class Self:
    async def run(self):
        try:
            self.c.send(None)
        except ValueError as e:
            return str(e)


s = Self()
s.c = s.run()
attempt("itself", s.c.send, None)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    worker()
    outer(1)
    del s
print([(w.category.__name__, str(w.message).split("\n")[0]) for w in seen])
c = worker()
c.__name__, c.__qualname__ = "renamed", "q"
print(c.__name__, c.__qualname__, c.cr_code.co_name, repr(c).split(" at ")[0])
c.close()
