# min-python: 3.11
# Task groups, except*, timeouts as context managers, runners, nested asynchronous comprehensions.
import asyncio
import contextvars


async def step(n):
    for _ in range(n):
        await asyncio.sleep(0)


async def job(name, n, log, fail=None):
    try:
        await step(n)
        if fail:
            raise fail
        log.append(name)
        return name
    except asyncio.CancelledError:
        log.append("cancelled " + name)
        raise


def flat(group, depth=0):
    print("  " * depth + type(group).__name__, group)
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            flat(e, depth + 1)
        else:
            print("  " * (depth + 1) + repr(e), repr(e.__context__))


async def plain():
    log = []
    async with asyncio.TaskGroup() as g:
        a = g.create_task(job("a", 3, log), name="A")
        b = g.create_task(job("b", 1, log))
    print(a.result(), b.result(), log, a.get_name())
    try:
        g.create_task(c := job("late", 1, log))
    except RuntimeError as e:
        c.close()
        print(str(e).split(" <")[-1].startswith("TaskGroup"))


async def failing():
    log = []
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(job("bad", 2, log, ValueError("bad")))
            g.create_task(job("worse", 2, log, KeyError("worse")))
            g.create_task(job("slow", 99, log))
            await step(50)
            log.append("not reached")
    except* ValueError as values:
        flat(values)
    except* KeyError as keys:
        flat(keys)
    else:
        print("no else")
    finally:
        print(log)


async def body_fails():
    log = []
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(job("child", 9, log))
            await step(1)
            raise OSError("body")
    except* OSError as e:
        flat(e)
    print(log)


async def nested():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(job("o", 1, [], TypeError("outer")))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(job("i", 1, [], ZeroDivisionError("inner")))
    except* (TypeError, ZeroDivisionError) as e:
        flat(e)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(job("i", 1, [], LookupError("deep")))
    except* KeyError:
        print("no")
    except* LookupError as e:
        flat(e)


async def spawning(g, depth, log):
    log.append(depth)
    if depth:
        for i in range(2):
            g.create_task(spawning(g, depth - 1, log))
    await step(1)


async def timeouts():
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(60)
    except TimeoutError as e:
        print("timeout", t.expired(), repr(e.__cause__))
    async with asyncio.timeout(None) as t:
        t.reschedule(asyncio.get_running_loop().time() + 60)
        print(t.expired(), await job("in time", 1, []))
    try:
        async with asyncio.timeout(60):
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(60)
            finally:
                print("inner left")
    except TimeoutError:
        print("outer got it")


async def uncancelled():
    task = asyncio.current_task()
    task.cancel("self")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print(e.args, task.cancelling(), task.uncancel(), task.cancelling())
    return await job("went on", 1, [])


async def nested_comps():
    async def arange(n):
        for i in range(n):
            yield i

    print([[y async for y in arange(x)] for x in range(3)], {x: {y async for y in arange(x)} for x in range(2)})
    print([[await job(y, 0, []) for y in "ab"] for x in range(2)], [sum([z async for z in arange(y)]) for y in range(4)])


async def main():
    for f in (plain, failing, body_fails, nested, timeouts, uncancelled, nested_comps):
        print("---", f.__name__)
        got = await f()
        if got:
            print(got)
    log = []
    async with asyncio.TaskGroup() as g:
        g.create_task(spawning(g, 3, log))
    print(log)


var = contextvars.ContextVar("var")


async def set_var(v):
    var.set(v)
    return v


async def get_var():
    return var.get("unset")


with asyncio.Runner() as runner:
    runner.run(main())
    print(runner.run(set_var(3)), runner.run(get_var()), var.get("outside"))
try:
    runner.run(main())
except RuntimeError as e:
    print(e)
except TypeError:
    pass
