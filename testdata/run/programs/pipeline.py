def coroutine(f):
    def start(*a, **k):
        g = f(*a, **k)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    try:
        while True:
            item = yield
            print(prefix, item)
    finally:
        print(prefix, "closed")


@coroutine
def filt(pred, target):
    try:
        while True:
            item = yield
            if pred(item):
                target.send(item)
    except GeneratorExit:
        target.close()


@coroutine
def mapper(fn, target):
    while True:
        try:
            item = yield
        except GeneratorExit:
            target.close()
            return
        except Reset as r:
            print("reset", r)
            continue
        target.send(fn(item))


class Reset(Exception):
    pass


@coroutine
def tee(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    finally:
        for t in targets:
            t.close()


pipe = tee(filt(lambda x: x % 2, printer("odd")), mapper(lambda x: x * x, printer("square")))
for i in range(5):
    pipe.send(i)
pipe.close()
m = mapper(str, printer("str"))
m.send(1)
m.throw(Reset("now"))
m.send(2)
m.close()


def averager():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None:
            return total, n
        total += x
        n += 1
        avg = total / n


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
g = grouper(results, "a")
next(g)
print([g.send(v) for v in (1, 2, 3, 4)])
g.send(None)
print(results)


def windows(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            del buf[0]


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


print(list(windows(range(5), 3)), list(take(10, primes())))
