# Generators of types.coroutine delegate to coroutines; others may not.
import types


def run(coro):
    sent = []
    while True:
        try:
            sent.append(coro.send(None))
        except StopIteration as ex:
            return sent, ex.value


async def spam():
    return "spam"


@types.coroutine
def old(c):
    return (yield from c)


@types.coroutine
def pause():
    got = yield 12
    return got


async def both():
    return await pause(), await old(spam())


def plain(c):
    yield from c


print(run(old(spam())))
print(run(both()))
c = spam()
try:
    run(plain(c))
except TypeError as e:
    print(e)
c.close()
