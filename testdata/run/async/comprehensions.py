# Asynchronous comprehensions and generator expressions, in every combination of for and async for.
import asyncio


async def arange(n, log=None):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
    if log is not None:
        log.append(f"end of {n}")


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def double(x):
    await asyncio.sleep(0)
    return 2 * x


async def odd(x):
    await asyncio.sleep(0)
    return x % 2


async def forms():
    print([x async for x in arange(4)], {x async for x in Countdown(3)} == {0, 1, 2}, {x: -x async for x in arange(3)})
    print([x async for x in arange(9) if x % 2 if x > 2], [(x, y) async for x in arange(3) for y in range(x)])
    print([(x, y) for x in range(2) async for y in arange(2)], [x + y async for x in Countdown(2) async for y in Countdown(2)])
    print([await double(x) for x in range(3)], {await double(x): await odd(x) for x in range(3)}, [x for x in range(6) if await odd(x)])
    print([await double(x) async for x in arange(4) if await odd(x)], [[y async for y in arange(x)] async for x in arange(3)])
    print([[await double(y) for y in range(x)] async for x in arange(4)])
    print(sorted({await odd(y) + x for x in range(2) async for y in arange(3)}), [f async for f in arange(await double(1))])


async def genexps():
    g = (await double(x) async for x in arange(4) if x)
    print(type(g).__name__, [x async for x in g], [x async for x in g])
    g = (x async for x in Countdown(3))
    print(await g.asend(None), await g.__anext__(), await g.aclose())
    g = (await double(x) for x in range(3))
    print(type(g).__name__, [y async for y in g])
    outermost = (x for x in await double([1, 2]))
    print(type(outermost).__name__, list(outermost))
    nested = ((x, y) async for x in arange(2) async for y in (z async for z in arange(2)))
    print([p async for p in nested])
    try:
        list(x async for x in arange(2))
    except TypeError as e:
        print(e)
    try:
        [x for x in (y async for y in arange(2))]
    except TypeError as e:
        print(e)
    try:
        [x async for x in range(2)]
    except TypeError as e:
        print(e)
    print([x async for x in (i for i in range(0)) if 0] if 0 else "skipped")


async def scoping():
    x = "outer"
    fs = [lambda: (x, i) async for i in arange(2)]
    print(x, [f() for f in fs], [x async for x in arange(2)], x)
    print([last := y async for y in arange(3)], last)
    total = 0
    print([total := total + y async for y in arange(4) if await odd(y)], total)

    def sync():
        async def inside():
            return [x async for x in arange(2)]
        return inside()

    print(await sync())

    class C:
        attr = 3
        values = [k for k in range(attr)]

    print(C.values)


async def errors():
    async def failing():
        yield 1
        raise ValueError("in generator")

    log = []

    async def lst():
        return [x async for x in failing()]

    async def elem():
        return [1 // x async for x in arange(2, log)]

    async def cond():
        return {x async for x in arange(2, log) if missing}

    for f in (lst, elem, cond):
        try:
            print(await f())
        except Exception as e:
            print(type(e).__name__, e)
    try:
        async for x in (1 // (2 - y) async for y in arange(9)):
            print("got", x)
    except ZeroDivisionError as e:
        print(e)
    print(log)


async def main():
    await forms()
    await genexps()
    await scoping()
    await errors()
    tasks = [asyncio.ensure_future(double(i)) for i in range(4)]
    print([await t for t in tasks], [t.result() for t in tasks], [r async for r in results(tasks)])


async def results(tasks):
    for t in asyncio.as_completed(tasks[:1]):
        yield await t


asyncio.run(main())
