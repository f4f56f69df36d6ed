# Objects made for protocols by hand: awaitables, async iterators and context managers, generators delegating to them, errors of wrong ones.
import asyncio
import types
import warnings

warnings.simplefilter("ignore")


def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        print("!!", type(e).__name__, e)


def run(co):
    out = []
    try:
        v = None
        while True:
            v = co.send(v)
            out.append(v)
            v = f"sent {len(out)}"
    except StopIteration as e:
        return out, e.value


class Aw:
    def __init__(self, *vals, ret=None, fail=None): self.vals, self.ret, self.fail = vals, ret, fail
    def __await__(self):
        got = []
        for v in self.vals: got.append((yield v))
        if self.fail: raise self.fail
        return self.ret, got


class Iterator:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration("iterator result")
        self.n -= 1
        return self.n


class AwIter:
    def __await__(self): return Iterator(2)
class AwBad:
    def __await__(self): return 5
class AwCo:
    async def __await__(self): pass
class AwNone: __await__ = None


class AIter:
    def __init__(self, n, fail=None): self.n, self.i, self.fail = n, 0, fail
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.fail: raise KeyError("anext")
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await Aw(f"pause{self.i}")
        return self.i


class AIterBad:
    def __aiter__(self): return 5
class AIterBad2:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AIterAw:
    n = 0
    def __aiter__(self): return self
    def __anext__(self):
        self.n += 1
        return Aw(ret=self.n) if self.n < 3 else Aw(fail=StopAsyncIteration())


class ACM:
    def __init__(self, name, swallow=False, fail=()): self.name, self.swallow, self.fail = name, swallow, fail
    async def __aenter__(self):
        print("aenter", self.name, end=" ")
        await Aw("enter pause")
        if "enter" in self.fail: raise OSError("enter")
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        print("aexit", self.name, t and t.__name__, end=" ")
        await Aw("exit pause")
        if "exit" in self.fail: raise OSError("exit")
        return self.swallow


class ACMPlain:
    def __aenter__(self): return Aw(ret="plain")
    def __aexit__(self, *a): return Aw(ret=None)
class ACMBad:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
class ACMNoExit:
    async def __aenter__(self): pass
class SyncOnly:
    def __enter__(self): return 1
    def __exit__(self, *a): pass


async def aw(x): return await x
async def loop(it, brk=None):
    out = []
    async for x in it:
        if x == brk: break
        out.append(x)
    else:
        out.append("else")
    return out
async def comp(it): return [x * 2 async for x in it if x != 2], {await Aw(ret=1) and y async for y in AIter(1)}
async def cm(m, error=None, ret=False):
    async with m as v:
        print("body", v, end=" ")
        if error: raise error
        if ret: return "returned"
    return "after"
async def two():
    async with ACM("a") as x, ACM("b", swallow=True) as y:
        raise ValueError((x, y))
    return "swallowed"


for x in Aw(1, 2, ret="r"), Aw(), Aw("a", fail=ValueError("in await")), Aw("x", fail=StopIteration("si")), AwIter(), AwBad(), AwCo(), AwNone(), 5, None, (i for i in "ab"), [1], Iterator(1):
    attempt(lambda: run(aw(x)))
for make in (lambda: AIter(3), lambda: AIter(0), lambda: AIter(5, 1), AIterBad, AIterBad2, AIterAw, lambda: [1], lambda: 5):
    attempt(lambda: run(loop(make())))
attempt(lambda: run(loop(AIter(5), 3)))
attempt(lambda: run(comp(AIter(3))))
for m, e, r in [(ACM("m"), None, False), (ACM("m"), ValueError("b"), False), (ACM("m", True), ValueError("b"), False), (ACM("m", True), None, True), (ACM("m", fail="enter"), None, False), (ACM("m", fail=("exit",)), ValueError("b"), False), (ACMPlain(), None, False), (ACMBad(), None, False), (ACMNoExit(), None, False), (SyncOnly(), None, False), (5, None, False)]:
    attempt(lambda: run(cm(m, e, r)))
attempt(lambda: run(two()))


@types.coroutine
def old_style(n):
    r = yield from Iterator(n)
    x = yield "own"
    return r, x


def sync_deleg(): return (yield from old_style(1))
def bad_deleg(): yield from aw(1)
async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("got", x, end=" ")
            await Aw("in agen")
    finally:
        print("agen closed", end=" ")


async def drive():
    g = agen(3)
    a = await g.__anext__()
    b = await g.asend("S")
    try:
        await g.athrow(KeyError("thrown"))
    except KeyError as e:
        c = str(e)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        d = "stopped"
    h = agen(2)
    await h.__anext__()
    await h.aclose()
    return a, b, c, d, [x async for x in agen(2)]


attempt(lambda: run(aw(old_style(2))))
attempt(lambda: list(sync_deleg()))
attempt(lambda: list(bad_deleg()))
attempt(lambda: run(drive()))


def closing():
    co = cm(ACM("c"))
    co.send(None)
    co.send(None)
    return "not finished"


def throw_in():
    co = loop(AIter(3))
    co.send(None)
    try:
        co.throw(ZeroDivisionError("thrown"))
    except ZeroDivisionError as e:
        return str(e), co.cr_frame is None


def close_it():
    co = aw(Aw(1, 2))
    co.send(None)
    co.close()
    try:
        co.send(None)
    except RuntimeError as e:
        return str(e)


def reuse():
    co = aw(Aw(ret=1))
    r = run(co)
    try:
        run(co)
    except RuntimeError as e:
        return r, str(e)


attempt(close_it)
attempt(reuse)


async def many():
    async def work(n):
        await asyncio.sleep(0)
        if n == 3: raise ValueError(n)
        return n * 10
    r = await asyncio.gather(*(work(i) for i in range(5)), return_exceptions=True)
    t = asyncio.ensure_future(work(1))
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i)
        await q.put(None)
    async def cons(): return [x async for x in until_none(q)]
    async def until_none(q):
        while (x := await q.get()) is not None: yield x
    lock, log = asyncio.Lock(), []
    async def locked(n):
        async with lock:
            log.append(("in", n))
            await asyncio.sleep(0)
            log.append(("out", n))
    _, c = await asyncio.gather(prod(), cons())
    await asyncio.gather(*map(locked, "xy"))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.001)
    except asyncio.TimeoutError:
        log.append("timeout")
    return [x if isinstance(x, int) else repr(x) for x in r], await t, c, log


attempt(lambda: asyncio.run(many()))
