# Custom awaitables, futures, event loops driven by hand, callbacks in order, exception handlers, eager results.
import asyncio
import collections
import heapq


class MiniLoop:
    """A scheduler of plain coroutines, without asyncio."""

    def __init__(self):
        self.ready, self.timers, self.now, self.count, self.log = collections.deque(), [], 0, 0, []

    def spawn(self, coro, name):
        task = MiniTask(self, coro, name)
        self.ready.append((task, None))
        return task

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append((task, self.now))
            task, value = self.ready.popleft()
            task.step(value)
        return self.log


class MiniTask:
    def __init__(self, loop, coro, name):
        self.loop, self.coro, self.name, self.waiters, self.result, self.error, self.done = loop, coro, name, [], None, None, False

    def step(self, value):
        try:
            request = self.coro.throw(value) if isinstance(value, BaseException) else self.coro.send(value)
        except StopIteration as e:
            self.finish(e.value, None)
        except Exception as e:
            self.finish(None, e)
        else:
            request(self)

    def finish(self, result, error):
        self.result, self.error, self.done = result, error, True
        self.loop.log.append((self.name, result, repr(error)))
        for w in self.waiters:
            self.loop.ready.append((w, error if error else result))

    def __await__(self):
        if not self.done:
            return (yield self.waiters.append)
        if self.error:
            raise self.error
        return self.result


class Sleep:
    def __init__(self, loop, ticks):
        self.loop, self.ticks = loop, ticks

    def __await__(self):
        def request(task):
            self.loop.count += 1
            heapq.heappush(self.loop.timers, (self.loop.now + self.ticks, self.loop.count, task))
        woke = yield request
        return woke


async def child(loop, name, ticks, fail=False):
    woke = await Sleep(loop, ticks)
    if fail:
        raise ValueError(f"{name} at {woke}")
    return f"{name} at {woke}"


async def parent(loop):
    a, b, c = (loop.spawn(child(loop, n, t, n == "c"), n) for n, t in (("a", 5), ("b", 2), ("c", 3)))
    out = [await a, await b]
    try:
        await c
    except ValueError as e:
        out.append(str(e))
    return out


loop = MiniLoop()
loop.spawn(parent(loop), "parent")
for line in loop.run():
    print(line)
print(loop.now)


class MyFuture(asyncio.Future):
    def set_result(self, result):
        super().set_result(("wrapped", result))


class Awaitable:
    def __init__(self, inner):
        self.inner = inner

    def __await__(self):
        result = yield from self.inner.__await__()
        return "awaited", result


async def futures():
    running = asyncio.get_running_loop()
    f = MyFuture(loop=running)
    order = []
    f.add_done_callback(lambda x: order.append(("first", x.result())))
    f.add_done_callback(lambda x: order.append("second"))
    remove = lambda x: order.append("removed")
    f.add_done_callback(remove)
    print(f.remove_done_callback(remove), f.done())
    running.call_soon(f.set_result, 5)
    print(await f, order)
    await asyncio.sleep(0)
    print(order, await Awaitable(asyncio.sleep(0, "slept")), await Awaitable(f))
    cancelled = running.create_future()
    cancelled.cancel()
    try:
        await cancelled
    except asyncio.CancelledError:
        print("cancelled", cancelled.cancelled())
    return [await x for x in (f, asyncio.ensure_future(asyncio.sleep(0, "task")), asyncio.gather(asyncio.sleep(0, 1), f))]


async def callbacks():
    running = asyncio.get_running_loop()
    log, errors = [], []
    running.set_exception_handler(lambda loop, context: errors.append((context["message"].split(" <")[0].split("(")[0], repr(context.get("exception")))))
    running.call_later(0.002, log.append, "later")
    running.call_later(0.001, log.append, "sooner")
    running.call_soon(log.append, "soon")
    handle = running.call_soon(log.append, "never")
    handle.cancel()
    running.call_soon(lambda: 1 // 0)
    log.append("now")
    await asyncio.sleep(0.02)
    print(log, errors, handle.cancelled())

    async def lost():
        raise KeyError("lost")

    errors.clear()
    t = asyncio.ensure_future(lost())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del t
    import gc
    gc.collect()
    print(errors)
    running.set_exception_handler(None)


class AsyncIter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.n


async def async_for_exits():
    out = []
    async for x in AsyncIter(4):
        if x == 2:
            continue
        if x == 0:
            break
        out.append(x)
    else:
        out.append("else")
    it = AsyncIter(2)
    async for x in it:
        async for y in it:
            out.append((x, y))
        else:
            out.append("inner else")
    else:
        out.append("outer else")
    try:
        async for x in AsyncIter(3):
            try:
                if x == 1:
                    raise KeyError(x)
            finally:
                out.append(f"finally {x}")
    except KeyError as e:
        out.append(repr(e))
    async for out2, *rest in aiter_of([(1, 2, 3)]):
        out.append(rest)
    return out


async def aiter_of(items):
    for i in items:
        yield i


async def main():
    print(await futures())
    await callbacks()
    print(await async_for_exits())


asyncio.run(main())
