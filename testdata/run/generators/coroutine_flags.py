# min-python: 3.10
# Before 3.10 inspect asks only functions of Python's own type.
import inspect


def plain():
    pass


def gen():
    yield 1


async def coro():
    return 1


async def agen():
    yield 1


for f in (plain, gen, coro, agen, lambda: (yield)):
    print(f.__name__, inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f), f.__code__.co_flags & 0x2A0)
