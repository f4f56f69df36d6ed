# StopIteration thrown into a generator that waits for something: the end of that from 3.12 on.


class Thrower:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        raise self.error


class Closer(Thrower):
    throw = None

    def close(self):
        error, self.error = self.error, None
        if error:
            raise error


def sub():
    yield 1


def outer(it):
    try:
        for i in range(3):
            r = yield from it
            print("result", r)
        yield "after"
    except Exception as e:
        print("caught", type(e).__name__, e, repr(e.__context__))
        yield "caught"


def handling(it):
    try:
        raise KeyError("k")
    except KeyError:
        yield from outer(it)


def chain(e):
    while e is not None:
        print("   ", type(e).__name__, e.args)
        e = e.__cause__ or e.__context__


for make in (lambda: map(str, (1, 2, 3)), lambda: iter([1, 2, 3]), sub, lambda: Thrower(StopIteration("own")),
             lambda: Thrower(ValueError("own")), lambda: Closer(StopIteration("closing"))):
    for error in (StopIteration("s"), StopIteration(), StopAsyncIteration("a"), GeneratorExit(), OSError("o")):
        for function in (outer, handling):
            g = function(make())
            print(next(g), function.__name__, repr(error))
            for step in (lambda: g.throw(error), lambda: next(g), lambda: next(g)):
                try:
                    print(step())
                except BaseException as e:
                    chain(e)
