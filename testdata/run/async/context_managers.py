# async with: protocols, several managers, exceptions in enter and exit, suppression, contextlib's tools.
import asyncio
import contextlib


class CM:
    def __init__(self, name, log, enter=None, exit=None, suppress=False):
        self.name, self.log, self.enter, self.exit, self.suppress = name, log, enter, exit, suppress

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.log.append("enter " + self.name)
        if self.enter:
            raise self.enter
        return self.name

    async def __aexit__(self, t, e, tb):
        self.log.append(f"exit {self.name} {t and t.__name__} {e is not None and str(e)} {tb is not None}")
        await asyncio.sleep(0)
        if self.exit:
            raise self.exit
        return self.suppress


async def attempt(f, *args):
    log = []
    try:
        print(f.__name__, "->", await f(log, *args), log)
    except Exception as e:
        print(f.__name__, "raised", repr(e), "context", repr(e.__context__), log)


async def two(log):
    async with CM("a", log) as a, CM("b", log) as b:
        return a + b


async def mixed(log):
    with contextlib.ExitStack() as stack:
        stack.callback(log.append, "sync exit")
        async with CM("a", log):
            for i in range(3):
                async with CM(str(i), log) as got:
                    if i == 0:
                        continue
                    break
            return got


async def suppressed(log):
    async with CM("outer", log), CM("inner", log, suppress=True):
        raise KeyError("k")
    return "after"


async def enter_fails(log):
    async with CM("a", log), CM("b", log, enter=ValueError("enter")), CM("c", log):
        log.append("body")


async def exit_fails(log):
    async with CM("a", log), CM("b", log, exit=OSError("exit")):
        raise LookupError("body")


async def exit_fails_return(log):
    async with CM("a", log, exit=OSError("exit")):
        return 1


async def exit_replaced(log):
    async with CM("a", log, suppress=True), CM("b", log, exit=OSError("exit")):
        return 1
    return 2


async def truth(log):
    class Bad:
        def __bool__(self):
            raise RuntimeError("no truth")

    async with CM("a", log, suppress=Bad()):
        raise KeyError("k")


class NoExit:
    async def __aenter__(self):
        pass


class NoEnter:
    async def __aexit__(self, *exc):
        pass


class SyncEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *exc):
        pass


class SyncExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *exc):
        return None


async def wrong(log, cls):
    async with cls():
        raise KeyError("body")


async def wrong_quiet(log, cls):
    async with cls():
        pass


@contextlib.asynccontextmanager
async def managed(log, swallow=False, again=False):
    log.append("setup")
    await asyncio.sleep(0)
    try:
        yield "managed"
    except KeyError as e:
        log.append("caught %r" % e)
        if not swallow:
            raise
    finally:
        log.append("teardown")
        await asyncio.sleep(0)
    if again:
        yield "again"


async def use_managed(log, exc=None, **kw):
    async with managed(log, **kw) as m:
        if exc:
            raise exc
        return m
    return "swallowed"


async def swallowing(log):
    return await use_managed(log, KeyError("k"), swallow=True)


async def yields_twice(log):
    async with managed(log, again=True):
        pass


async def stop_async(log):
    async with managed(log):
        raise StopAsyncIteration("s")




async def stack(log, fail):
    async with contextlib.AsyncExitStack() as s:
        log.append(await s.enter_async_context(CM("a", log, suppress=True)))
        s.enter_context(contextlib.suppress(ZeroDivisionError))
        s.push_async_callback(asyncio.sleep, 0)
        s.callback(log.append, "callback")

        async def last(*exc):
            log.append("pushed %s" % (exc[0] and exc[0].__name__))

        s.push_async_exit(last)
        if fail:
            raise fail
        kept = s.pop_all()
    log.append("left")
    await kept.aclose()
    return "kept"


class Closing:
    async def aclose(self):
        print("aclose")


async def main():
    for f in (two, mixed, suppressed, enter_fails, exit_fails, exit_fails_return, exit_replaced, truth, use_managed, swallowing, yields_twice, stop_async):
        await attempt(f)
    for cls in (NoExit, NoEnter, SyncEnter, SyncExit):
        print(cls.__name__)
        await attempt(wrong, cls)
        await attempt(wrong_quiet, cls)
    for e in (ValueError("v"), KeyError("k"), StopIteration("s"), RuntimeError("r")):
        await attempt(use_managed, e)
    await attempt(stack, None)
    await attempt(stack, KeyError("in stack"))
    await attempt(stack, ZeroDivisionError("in stack"))
    if hasattr(contextlib, "aclosing"):
        async with contextlib.aclosing(Closing()):
            print("in aclosing")
    else:
        print("in aclosing\naclose")
    try:
        with CM("sync", []):
            pass
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)


asyncio.run(main())
