# What a step of an asynchronous generator stops with: nothing for None, the value itself for tuples and exceptions.


async def agen():
    for value in (None, 1, (), (1, 2), ValueError("v"), StopIteration(3), None):
        got = yield value
        print("got", got)


def steps():
    g = agen()
    for i in range(9):
        try:
            (g.asend(i) if i else g.__anext__()).send(None)
        except BaseException as e:
            print(i, type(e).__name__, e.args, repr(getattr(e, "value", "none")))


steps()
