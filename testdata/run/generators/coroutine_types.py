import inspect
import types
import collections.abc as abc


def gen():
    yield 1


async def coro():
    return 1


async def agen():
    yield 1


@types.coroutine
def old():
    x = yield "from old"
    return x


async def uses_old():
    return await old()


g, c, a = gen(), coro(), agen()
print(isinstance(g, abc.Generator), isinstance(c, abc.Coroutine), isinstance(a, abc.AsyncGenerator), isinstance(c, abc.Awaitable))
next(g)
try:
    next(g)
except StopIteration:
    print("stopped")
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
u = uses_old()
print(u.send(None))
try:
    u.send("answer")
except StopIteration as e:
    print(e.value)


class Await:
    def __await__(self):
        x = yield "awaiting"
        return x


async def m():
    return await Await()


x = m()
print(x.send(None))
try:
    x.send(7)
except StopIteration as e:
    print(e.value)
try:
    iter(coro_obj := coro())
except TypeError as e:
    print("not iterable")
coro_obj.close()


class BadAwait:
    def __await__(self):
        return 5


async def b():
    await BadAwait()


try:
    b().send(None)
except TypeError as e:
    print(e)
