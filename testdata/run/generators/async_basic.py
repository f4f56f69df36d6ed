import asyncio


async def value(x):
    await asyncio.sleep(0)
    return x


async def fail():
    await asyncio.sleep(0)
    raise ValueError("async fail")


class ACM:
    async def __aenter__(self):
        print("aenter")
        await asyncio.sleep(0)
        return "acm"

    async def __aexit__(self, t, v, tb):
        print("aexit", t.__name__ if t else None)
        await asyncio.sleep(0)
        return t is KeyError


class AIter:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


async def agen(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("agen finally")


async def main():
    print(await value(5), [await value(i) for i in range(3)], (await value(1)) + (await value(2)))
    try:
        await fail()
    except ValueError as e:
        print("caught", e)
    async with ACM() as a:
        print(a)
    async with ACM():
        raise KeyError("suppressed")
    try:
        async with ACM():
            raise ValueError("through")
    except ValueError as e:
        print(e)
    async for x in AIter(3):
        print(x, end=" ")
    else:
        print("else")
    async for x in agen(3):
        if x == 1:
            continue
        print(x)
    print([x async for x in AIter(3)], {x: await value(x) async for x in AIter(2)}, [x async for x in agen(4) if x % 2])
    print(await asyncio.gather(value(1), value(2), value(3)))
    g = agen(5)
    print(await g.__anext__(), await g.asend(None))
    await g.aclose()
    t = asyncio.ensure_future(value("task"))
    print(await t)
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
    return "main result"


print(asyncio.run(main()))
c = value(1)
print(type(c).__name__, c.__name__)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def canceller():
    t = asyncio.ensure_future(cancelled())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("propagated")


asyncio.run(canceller())
