# Many threads run the same compiled functions, generators, closures and classes, with a switch after nearly every step.
# min-python: 3.10
import sys
import threading

THREADS, ROUNDS = 6, 150


def together(work, threads=THREADS):
    """Runs work(number) in threads that start at once; what each gave, or its error."""
    gate, results = threading.Barrier(threads), [None] * threads

    def run(n):
        gate.wait()
        try:
            results[n] = work(n)
        except BaseException as e:
            results[n] = type(e).__name__, str(e)

    all_of_them = [threading.Thread(target=run, args=(n,)) for n in range(threads)]
    for t in all_of_them:
        t.start()
    for t in all_of_them:
        t.join()
    return results


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def squares(n):
    for i in range(n):
        yield i * i


def averager():
    total = count = 0
    value = None
    while True:
        try:
            value = total / count if count else None
            total += yield value
            count += 1
        except KeyError:
            total = count = 0
        finally:
            value = None


def counter(start=0, *, step=1):
    n = start

    def more(times=1, *args, **kw):
        nonlocal n
        n += step * times + len(args) + len(kw)
        return n

    return more


def functions(n):
    out = []
    for i in range(ROUNDS):
        c = counter(i, step=n)
        out.append((c(), c(2), c(1, 2, 3), c(times=0, a=1, b=2)))
    return fib(13), sum(map(sum, out))


def generators(n):
    total = 0
    for i in range(ROUNDS):
        total += sum(squares(20)) + sum(x + n for x in squares(5))
        a = averager()
        next(a)
        total += a.send(i) + a.send(n)
        a.throw(KeyError)
        total += a.send(3)
        a.close()
        half = squares(10)
        next(half), next(half)
        del half
    return total


def classes(n):
    total = 0
    for i in range(ROUNDS):
        class Base:
            made = 0

            def __init__(self, x):
                self.x = x
                type(self).made += 1

            @property
            def twice(self):
                return self.x * 2

            def total(self):
                return self.x

        class Derived(Base):
            __slots__ = ("y",)

            def __init__(self, x, y):
                super().__init__(x)
                self.y = y

            def total(self):
                return super().total() + self.y + self.twice

            def __add__(self, other):
                return Derived(self.x + other.x, self.y + other.y)

        d = Derived(i, n) + Derived(1, 2)
        total += d.total() + Derived.made
    return total


class Problem(Exception):
    def __init__(self, n):
        super().__init__("problem %d" % n)
        self.n = n


def failing(n):
    try:
        if n % 3 == 0:
            raise Problem(n)
        if n % 3 == 1:
            return {}[n]
        return [][n]
    except LookupError as e:
        raise Problem(n) from e
    finally:
        n += 1


def exceptions(n):
    seen = []
    for i in range(ROUNDS):
        try:
            failing(i)
        except Problem as p:
            depth, tb = 0, p.__traceback__
            while tb:
                depth += 1
                tb = tb.tb_next
            seen.append((p.n, type(p.__cause__).__name__, depth, sys.exc_info()[1] is p))
        if sys.exc_info() != (None, None, None):
            seen.append("left")
    return len(seen), hash(tuple(map(str, seen))) == hash(tuple(map(str, seen))), seen[:4], seen[-1]


def containers(n):
    words = {}
    for i in range(ROUNDS):
        key = "k%d" % (i % 17)
        words[key] = words.get(key, 0) + 1
        pairs = sorted(((v, k) for k, v in words.items()), reverse=True)
        text = f"{pairs[0]!r:>20} {n:03d} {i / 7:.3f}"
        a, *rest, b = [*range(6), text]
        match rest_of(rest):
            case [1, *_, 5]:
                a += 1
            case _:
                a -= 1
    return text, a, b == text, len(words)


def rest_of(items):
    return [x for x in items if x]


for work in functions, generators, classes, exceptions, containers:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        many = together(work)
    finally:
        sys.setswitchinterval(before)
    print(work.__name__, many, many == [work(n) for n in range(THREADS)])
