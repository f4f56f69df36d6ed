# Tasks: gather, wait, shield, cancellation in all places, timeouts, callbacks.
import asyncio


async def step(n):
    for _ in range(n):
        await asyncio.sleep(0)


async def job(name, n, log, fail=None):
    log.append(name + " start")
    try:
        await step(n)
        if fail:
            raise fail
        return name.upper()
    except asyncio.CancelledError as e:
        log.append(f"{name} cancelled {e.args}")
        raise
    finally:
        log.append(name + " end")


async def gathering():
    log = []
    print(await asyncio.gather(job("a", 3, log), job("b", 1, log), step(1), job("c", 2, log)), log)
    log = []
    got = await asyncio.gather(job("a", 1, log, ValueError("a")), job("b", 2, log), return_exceptions=True)
    print([repr(r) for r in got], log)
    log = []
    try:
        await asyncio.gather(job("a", 1, log, KeyError("first")), job("b", 9, log))
    except KeyError as e:
        print("gather raised", repr(e), log)
    await step(12)
    print(log)
    outer = asyncio.gather(job("x", 5, log), job("y", 5, log))
    await step(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("gather cancelled", log[-4:], outer.cancelled())
    print(await asyncio.gather(), await asyncio.gather(*[step(0)] * 1))


async def waiting():
    log = []
    tasks = [asyncio.create_task(job(n, k, log), name=n) for n, k in (("slow", 9), ("fast", 1), ("mid", 4))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.get_name() for t in done], sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending)
    print(sorted(t.result() for t in done), pending)
    failing = [asyncio.create_task(job("f", 1, log, OSError("f"))), asyncio.create_task(job("g", 9, log))]
    done, pending = await asyncio.wait(failing, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in pending:
        t.cancel("enough")
    print([repr(r) for r in await asyncio.gather(*pending, return_exceptions=True)])
    order = []
    for f in asyncio.as_completed([job("p", 4, log), job("q", 2, log), job("r", 0, log)]):
        order.append(await f)
    print(order)


async def cancelling():
    log = []
    t = asyncio.create_task(job("early", 1, log))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("never ran", log, t.cancelled(), t.done())

    async def suppresses():
        try:
            await step(5)
        except asyncio.CancelledError:
            await step(2)
            return "survived"

    t = asyncio.create_task(suppresses())
    await step(1)
    print(t.cancel(), await t, t.cancelled(), t.cancel())

    async def cleanup():
        try:
            await step(9)
        finally:
            try:
                await step(3)
                log.append("cleaned")
            finally:
                log.append("inner finally")

    t = asyncio.create_task(cleanup())
    await step(1)
    t.cancel()
    print([repr(x) for x in await asyncio.gather(t, return_exceptions=True)], log)

    async def converts():
        try:
            await step(9)
        except asyncio.CancelledError as e:
            raise ValueError("converted") from e

    t = asyncio.create_task(converts())
    await step(1)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(repr(e), repr(e.__cause__), repr(t.exception()))
    inner = asyncio.create_task(job("inner", 4, log := []))
    outer = asyncio.create_task(wrap(inner))
    await step(2)
    outer.cancel()
    print([repr(x) for x in await asyncio.gather(outer, return_exceptions=True)], await inner, log)


async def wrap(inner):
    return await asyncio.shield(inner)


async def timeouts():
    log = []
    try:
        await asyncio.wait_for(job("late", 10 ** 9, log), 0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__, log)
    print(await asyncio.wait_for(job("quick", 1, log), 60), await asyncio.wait_for(step(1), None))
    try:
        await asyncio.wait_for(job("bad", 1, log, ValueError("v")), 60)
    except ValueError as e:
        print(e)
    fut = asyncio.get_running_loop().create_future()
    for bad in (lambda: fut.result(), lambda: fut.exception(), lambda: fut.set_exception(5)):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)
    seen = []
    fut.add_done_callback(lambda f: seen.append(f.result()))
    asyncio.get_running_loop().call_soon(fut.set_result, "set")
    print(await fut, seen, fut.done())
    await step(1)
    print(seen, asyncio.current_task().get_coro().__name__, len(asyncio.all_tasks()))
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__, e)


async def main():
    await gathering()
    await waiting()
    await cancelling()
    await timeouts()


asyncio.run(main())
