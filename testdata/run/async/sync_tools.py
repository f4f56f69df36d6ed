# Locks, events, conditions, semaphores, queues, contextvars and threads together with coroutines.
import asyncio
import contextvars
import functools
import threading

var = contextvars.ContextVar("var", default="unset")


async def locks():
    lock, log = asyncio.Lock(), []

    async def critical(name):
        async with lock:
            log.append(name + "+")
            await asyncio.sleep(0)
            log.append(name + "-")

    await asyncio.gather(*map(critical, "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    try:
        async with lock:
            raise KeyError("inside")
    except KeyError as e:
        print(repr(e), lock.locked())
    sem, active, peak = asyncio.Semaphore(2), 0, 0

    async def limited():
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print(active, peak, sem.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print(e)


async def conditions():
    cond, items, log = asyncio.Condition(), [], []

    async def consume(n):
        async with cond:
            await cond.wait_for(lambda: len(items) >= n)
            log.append((n, list(items)))

    tasks = [asyncio.create_task(consume(n)) for n in (2, 1)]
    for i in range(2):
        await asyncio.sleep(0)
        async with cond:
            items.append(i)
            cond.notify_all()
    await asyncio.gather(*tasks)
    print(log)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(waiter.done(), event.is_set(), event.set(), await waiter, event.is_set())


class Pipeline:
    def __init__(self):
        self.source, self.sink, self.seen = asyncio.Queue(maxsize=2), asyncio.PriorityQueue(), []

    async def produce(self, n):
        for i in range(n):
            await self.source.put(i)
        self.seen.append("all put")

    async def work(self, name):
        while True:
            item = await self.source.get()
            try:
                if item == 3:
                    raise ValueError("three")
                await self.sink.put((-item, name))
            except ValueError as e:
                self.seen.append(str(e))
            finally:
                self.source.task_done()

    async def run(self):
        workers = [asyncio.create_task(self.work(n)) for n in "xy"]
        await self.produce(6)
        await self.source.join()
        for w in workers:
            w.cancel()
        print([type(r).__name__ for r in await asyncio.gather(*workers, return_exceptions=True)], self.seen)
        out = []
        while not self.sink.empty():
            out.append(self.sink.get_nowait()[0])
        print(out)


async def queue_errors():
    q = asyncio.LifoQueue(1)
    q.put_nowait("a")
    for f in (lambda: q.put_nowait("b"), lambda: (q.get_nowait(), q.get_nowait()), lambda: (q.task_done(), q.task_done())):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)


async def contexts():
    async def child(value):
        before = var.get()
        var.set(value)
        await asyncio.sleep(0)
        return before, var.get()

    token = var.set("main")
    print(await asyncio.gather(child("one"), child("two")), await child("direct"), var.get())
    var.reset(token)
    print(var.get())
    ctx = contextvars.copy_context()
    print(ctx.run(lambda: (var.set("in ctx"), var.get())[1]), var.get(), ctx[var])

    async def agen():
        for i in range(2):
            var.set(i)
            yield var.get()

    print([(x, var.get()) async for x in agen()])
    seen = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(var.get()), context=ctx)
    await asyncio.sleep(0)
    print(seen)


def blocking(n, fail=False):
    if fail:
        raise OSError("thread failed")
    return n * 2, threading.current_thread() is not threading.main_thread(), var.get()


async def threads():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, functools.partial(blocking, 4)))
    var.set("copied")
    print(await asyncio.to_thread(blocking, 5))
    try:
        await asyncio.to_thread(blocking, 1, fail=True)
    except OSError as e:
        print("OSError", e)
    done = loop.create_future()

    async def from_thread():
        return "ran in the loop"

    def other():
        f = asyncio.run_coroutine_threadsafe(from_thread(), loop)
        loop.call_soon_threadsafe(done.set_result, f.result(10))

    t = threading.Thread(target=other)
    t.start()
    print(await done)
    t.join()


async def main():
    await locks()
    await conditions()
    await Pipeline().run()
    await queue_errors()
    await contexts()
    await threads()


asyncio.run(main())
try:
    asyncio.run(5)
except (ValueError, TypeError) as e:
    print(type(e).__name__)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


async def nested():
    c = main()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()


asyncio.run(nested())
