# The first iterable of an asynchronous generator expression: __aiter__ is called where the expression stands, once.
import asyncio


class Steps:
    def __init__(self, n, fail=None):
        self.n, self.fail = n, fail

    def __aiter__(self):
        print("aiter", self.n)
        if self.fail:
            raise self.fail
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


class NoNext:
    def __aiter__(self):
        return 3


def tell(label, f):
    try:
        r = f()
        print(label, type(r).__name__ if hasattr(r, "__aiter__") else r)
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


async def main():
    g = (x * 2 async for x in Steps(3))
    print("made", [x async for x in g], [x async for x in g])
    h = ((a, b) async for a in Steps(2) async for b in Steps(2) if a != b)
    print("nested", [p async for p in h])
    k = ((a, b) for a in "xy" async for b in Steps(1))
    print("plain first", [p async for p in k])
    k = ((a, b) async for a in Steps(1) for b in "xy")
    print("plain second", [p async for p in k])
    later = (b for a in [1] async for b in a)
    try:
        print([x async for x in later])
    except TypeError as e:
        print("second is late", e)
    steps = Steps(1)
    m = (s async for s in steps)
    steps = None
    print([s async for s in m])
    unused = (x async for x in Steps(9))
    await unused.aclose()


tell("number", lambda: (x async for x in 5))
tell("list", lambda: (x async for x in list("ab")))
tell("no anext", lambda: (x async for x in NoNext()))
tell("raises", lambda: (x async for x in Steps(4, ValueError("no"))))
tell("made", lambda: (x async for x in Steps(5)))
tell("argument", lambda: list(x async for x in Steps(6)))
tell("second", lambda: (y for x in [1] async for y in x))
asyncio.run(main())
