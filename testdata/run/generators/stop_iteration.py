# StopIteration as a value, as an error inside, and what gives values by it.
import itertools


def attempt(f, *args):
    try:
        print(getattr(f, "__name__", "?"), "->", repr(f(*args)))
    except BaseException as e:
        chain = []
        while e is not None:
            chain.append((type(e).__name__, str(e), e.__suppress_context__))
            e = e.__cause__ or e.__context__
        print(getattr(f, "__name__", "?"), "raised", chain)


def value_of(g):
    while True:
        try:
            next(g)
        except StopIteration as e:
            return e.value, e.args


def returns(v):
    return v
    yield


class Stop(StopIteration):
    pass


for v in (None, 0, (), (1, 2), [3], StopIteration(4), ValueError("instance"), KeyError, {}):
    print(*(repr(x) for x in value_of(returns(v))))


def raises_inside(exc):
    yield 1
    raise exc


def next_inside(it):
    yield 0
    yield next(it)


def in_try(it):
    try:
        yield next(it)
    except RuntimeError as e:
        yield "not caught here", e
    except StopIteration as e:
        yield "caught", e.value
        return "by return"


def in_finally(it):
    try:
        yield 1
    finally:
        next(it)


def through(inner):
    try:
        yield from inner
    except RuntimeError as e:
        print("through:", e, repr(e.__cause__))
        raise


attempt(list, raises_inside(StopIteration("inner")))
attempt(list, raises_inside(Stop("derived")))
attempt(list, raises_inside(StopIteration))
attempt(list, raises_inside(StopAsyncIteration("async")))
attempt(list, raises_inside(GeneratorExit("exit")))
attempt(list, next_inside(iter([])))
attempt(list, in_try(iter([])))
attempt(list, in_finally(iter([])))
attempt(list, through(raises_inside(StopIteration(3))))
attempt(list, (next(iter(())) for _ in range(3)))
attempt(list, map(next, [iter([1]), iter([])]))
attempt(list, (x for x in next_inside(iter([5]))))
attempt(lambda: [next(i) for i in (iter([1]), iter([]))])
attempt(lambda: {k: next(i) for k, i in enumerate([iter([1]), iter([])])})
g = in_try(iter([]))
print(next(g), value_of(g))


def thrown():
    try:
        yield 1
    except StopIteration as e:
        print("thrown in:", e.value)
        yield 2
    yield 3


g = thrown()
next(g)
attempt(g.throw, StopIteration("passed"))
attempt(g.throw, StopIteration("not caught"))
attempt(next, g)


class Iter:
    def __init__(self, n, exc):
        self.n, self.exc = n, exc

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise self.exc
        return self.n


class GetItem:
    def __init__(self, exc):
        self.exc = exc

    def __getitem__(self, i):
        if i > 2:
            raise self.exc
        return i * i


for exc in (StopIteration, StopIteration("v"), Stop("s"), IndexError("i"), RuntimeError("r"), StopAsyncIteration()):
    attempt(list, Iter(2, exc))
    attempt(list, GetItem(exc))
    attempt(lambda: [x for x in Iter(1, exc)])
    attempt(lambda: [*GetItem(exc), *Iter(1, exc)])
    attempt(lambda: dict.fromkeys(Iter(2, exc)))

    def loop():
        out = []
        for x in Iter(2, exc):
            out.append(x)
        else:
            out.append("else")
        return out

    def unpack():
        a, b, *c = Iter(3, exc)
        return a, b, c

    def contains():
        return 1 in Iter(3, exc), 7 in Iter(3, exc)

    attempt(loop)
    attempt(unpack)
    attempt(contains)


def chunks(it, n):
    it = iter(it)
    while True:
        part = list(itertools.islice(it, n))
        if not part:
            return
        yield part


print(list(chunks(range(7), 3)), list(iter([1, 2, 3].pop, 1)), list(zip(chunks("abcd", 2), itertools.count())))
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it))
