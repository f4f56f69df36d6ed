# What isinstance, inspect and asyncio make of compiled generators.
import asyncio
import inspect
import types
from collections import abc


def gen():
    yield 1


async def coro():
    return 1


async def agen():
    yield 1


g, c, a = gen(), coro(), agen()
for o, t in ((g, types.GeneratorType), (c, types.CoroutineType), (a, types.AsyncGeneratorType)):
    print(isinstance(o, t), o.__class__ is t, type(o).__name__, repr(o).split(" at ")[0])
print(inspect.isgenerator(g), inspect.iscoroutine(c), inspect.isasyncgen(a), inspect.isawaitable(c), inspect.isawaitable(g))
print(asyncio.iscoroutine(c), isinstance(c, abc.Coroutine), isinstance(g, abc.Generator), isinstance(a, abc.AsyncGenerator))
print(inspect.getgeneratorstate(g), inspect.getcoroutinestate(c))
c.close()


# gi_yieldfrom and cr_await: what is waited for.
def inner():
    me.append(outer_gen.gi_yieldfrom)
    yield 1


def outer():
    yield from inner_gen
    yield 2


me = []
inner_gen, outer_gen = inner(), outer()
print(outer_gen.gi_yieldfrom)
next(outer_gen)
print(outer_gen.gi_yieldfrom is inner_gen, me, outer_gen.gi_running)
next(outer_gen)
print(outer_gen.gi_yieldfrom)


@types.coroutine
def pause():
    yield 5


async def wait():
    await p
    return "done"


p = pause()
w = wait()
print(w.cr_await, w.send(None), w.cr_await is p)
try:
    w.send(None)
except StopIteration as e:
    print(e.value, w.cr_await)
print(inspect.isawaitable(pause()), pause.__code__.co_flags & 0x100)

# Generators within generators: only the one that waits is asynchronous.
async def numbers(n):
    for i in range(n):
        yield i


async def nested():
    gens = ((i async for i in numbers(j)) for j in [1, 2])
    return [x for g in gens async for x in g]


print(asyncio.run(nested()))


# What is thrown in has what is being handled there as its context.
def handling():
    try:
        raise KeyError("a")
    except KeyError:
        yield


h = handling()
next(h)
try:
    h.throw(ValueError("b"))
except ValueError as e:
    print(repr(e.__context__))


def delegating():
    try:
        raise KeyError("c")
    except KeyError:
        yield from gen()


h = delegating()
next(h)
try:
    h.throw(ValueError("d"))
except ValueError as e:
    print(repr(e.__context__))


class Bad:
    async def __aenter__(self):
        return self

    def __aexit__(self, *args):
        return 3


async def use(cm):
    async with cm:
        pass


try:
    use(Bad()).send(None)
except TypeError as e:
    print(e)
print((x for x in ()).__qualname__, (x for x in ()).__name__)
fresh = gen()
print(inspect.getgeneratorstate(fresh), next(fresh), inspect.getgeneratorstate(fresh), list(fresh), inspect.getgeneratorstate(fresh))
