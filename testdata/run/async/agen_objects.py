# Asynchronous generators driven by hand and by a loop: asend, athrow, aclose in every state, hooks, finalisation.
import asyncio
import collections.abc
import gc
import inspect
import sys
import types


@types.coroutine
def pause(value):
    return (yield value)


def run(c):
    """What an awaitable gives, and what it paused for."""
    seen = []
    it = c.__await__()
    try:
        while True:
            seen.append(it.send(None if not seen else f"resumed {len(seen)}"))
    except StopIteration as e:
        return seen, e.value
    except BaseException as e:
        return seen, (type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__))


async def numbers(log):
    try:
        for i in range(3):
            log.append(await pause(f"pause {i}"))
            try:
                log.append((yield i))
            except KeyError as e:
                log.append(repr(e))
                yield "after KeyError"
    finally:
        log.append("finally")
        log.append(await pause("pausing in finally"))


def show(log, *results):
    print(*results, log)
    log.clear()


log = []
g = numbers(log)
print(g.ag_running, g.ag_await, inspect.isasyncgen(g), isinstance(g, collections.abc.AsyncGenerator), type(g).__name__)
show(log, run(g.asend("early")))
show(log, run(g.asend(None)))
show(log, run(g.asend("sent")))
show(log, run(g.athrow(KeyError("thrown"))))
show(log, run(g.__anext__()))
show(log, run(g.aclose()))
show(log, run(g.__anext__()), run(g.asend(1)), run(g.athrow(ValueError("closed"))), run(g.aclose()))
g = numbers(log)
show(log, run(g.athrow(ValueError("unstarted"))), run(g.__anext__()))
g = numbers(log)
show(log, run(g.aclose()), run(g.__anext__()))
g = numbers(log)
show(log, run(g.__anext__()), run(g.athrow(OSError(1, "x"))), run(g.__anext__()))
g = numbers(log)
run(g.__anext__())
show(log, run(g.athrow(StopIteration("si"))), run(g.aclose()))
g = numbers(log)
run(g.__anext__())
show(log, run(g.athrow(StopAsyncIteration("sai"))))
g = numbers(log)
run(g.__anext__())
show(log, run(g.athrow(GeneratorExit("ge"))))
g = numbers(log)
a = g.__anext__()
show(log, run(a), run(a))


async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


g = stubborn()
run(g.__anext__())
show(log, run(g.aclose()))
g = numbers(log)
first = g.__anext__()
print(first.send(None), g.ag_running, type(g.ag_await).__name__)
show(log, run(g.__anext__()), run(g.aclose()), run(g.athrow(ValueError)))
try:
    first.throw(ValueError("into the pause"))
except ValueError as e:
    print("out", e)
except BaseException as e:
    print(type(e).__name__)
log.clear()


async def raises(e):
    yield 1
    raise e


async def consume(it):
    out = []
    try:
        async for x in it:
            out.append(x)
        else:
            out.append("else")
    except RuntimeError as e:
        out.append((str(e), repr(e.__cause__)))
    except Exception as e:
        out.append(repr(e))
    return out


for e in (StopIteration(1), StopAsyncIteration(2), ValueError(3)):
    print(run(consume(raises(e))))
try:
    run(consume(5)), print("?")
except TypeError as e:
    print(e)
for bad in (None, [1], iter([]), numbers):
    print(run(consume(bad)))


async def finishing(name, log):
    try:
        while True:
            yield name
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        log.append("finished " + name)


async def main():
    hooks = sys.get_asyncgen_hooks()
    print(hooks.firstiter is not None, hooks.finalizer is not None)
    async for x in finishing("broken out of", log):
        break
    gc.collect()
    for _ in range(4):
        await asyncio.sleep(0)
    print(log)
    kept = finishing("kept", log)
    print(await kept.__anext__())
    main.kept = kept
    unstarted = finishing("unstarted", log)
    main.unstarted = unstarted
    return await anext_of(finishing("anext", log))


async def anext_of(g):
    try:
        return await g.__anext__()
    finally:
        await g.aclose()


print(asyncio.run(main()))
print(sorted(log), sys.get_asyncgen_hooks() == (None, None))
first, final = [], []
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=lambda g: first.append(g.__name__), finalizer=lambda g: final.append(g.__name__))
g = stubborn()
run(g.__anext__())
h = stubborn()
sys.set_asyncgen_hooks(*old)
run(h.__anext__())
del g
gc.collect()
print(first, final)
print(run(h.aclose()))
