# await as an operand: everywhere an expression may stand in a coroutine.
import asyncio
import contextlib

order = []


async def v(x, name=None):
    order.append(name or x)
    await asyncio.sleep(0)
    return x


async def fail(e):
    await asyncio.sleep(0)
    raise e


def call(*args, **kw):
    return args, sorted(kw.items())


class Box:
    pass


async def expressions():
    b = Box()
    print(await v(1) + await v(2) * await v(3), -await v(4), not await v(0), await v(2) ** await v(3), (await v([5]))[await v(0)])
    print(await v(1) < await v(2) < await v(3), await v(0) or await v("or"), await v(1) and await v("and"), (await v(1)) if await v(0) else await v("else"))
    print(call(await v(1), *await v([2, 3]), k=await v(4), **await v({"z": 5})))
    print([await v(1), *await v("ab")], {await v("k"): await v("v"), **await v({1: 2})}, {await v(3)}, (await v(1),))
    print(f"{await v('s')!r:>{await v(6)}}|{await v(1.5):.{await v(3)}f}", "%s" % await v("fmt"))
    b.list = await v([1, 2, 3, 4])
    b.list[await v(0)] = await v("set")
    b.list[await v(1)] += await v(40)
    b.list[await v(2):await v(4)] = await v(["sliced"])
    (await v(b)).attr = await v("attr")
    del b.list[await v(0)]
    print(b.list, b.attr, (await v(b)).attr.upper())
    x = y = await v(7)
    x += await v(1)
    a, *c = await v("xyz")
    z: int = await v(9)
    print(x, y, a, c, z, (w := await v("walrus")), w)
    print((await (lambda: v("called"))()), await (await v(v("twice"))))
    assert await v(True), await v("not evaluated")
    try:
        assert await v(0), await v("message")
    except AssertionError as e:
        print("AssertionError", e)


async def statements():
    for i in await v(range(2)):
        while await v(i) < 1:
            i += 1
        if await v(False):
            print("no")
        elif await v(True):
            print("elif", i)
    else:
        print("else")
    with await v(contextlib.suppress(KeyError)), contextlib.suppress(await v(ValueError)):
        raise await v(ValueError("v"))
    try:
        raise await v(KeyError("k")) from await v(OSError("cause"))
    except (await v(IndexError), KeyError) as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
    try:
        await fail(ZeroDivisionError("in"))
    except ZeroDivisionError as e:
        print("caught", e, await v("in except"))
    else:
        await v("never")
    finally:
        print(await v("in finally"))

    async def inner(a=await v("default"), *, k=await v("kw")):
        return a, k, await v("inner")

    class C(await v(dict), metaclass=await v(type)):
        pass

    print(await inner(), C.__bases__, await (await v(inner))(k=1))
    return await v("result")


async def nested_finally(log):
    for i in range(3):
        try:
            try:
                if i == 0:
                    continue
                if i == 1:
                    await fail(KeyError(i))
                return await v("returned")
            finally:
                log.append(("inner", await v(i)))
        except KeyError as e:
            log.append(("caught", await v(e.args)))
        finally:
            log.append(("outer", await v(i)))


async def recursive(n):
    return 1 if n == 0 else n * await recursive(n - 1)


async def main():
    await expressions()
    print(await statements())
    log = []
    print(await nested_finally(log), log)
    print(await recursive(30))
    print(order[:12], len(order))


asyncio.run(main())
