# Generators as a program uses them: pipelines, coroutines by send, trees, a scheduler, backtracking.
import collections
import functools
import itertools


def consumer(f):
    @functools.wraps(f)
    def start(*args, **kw):
        g = f(*args, **kw)
        next(g)
        return g

    return start


def pump(lines, target):
    for line in lines:
        target.send(line)
    target.close()


@consumer
def split(target, sep=","):
    try:
        while True:
            for part in (yield).split(sep):
                target.send(part.strip())
    finally:
        target.close()


@consumer
def numbers(good, bad):
    count = 0
    try:
        while True:
            text = yield
            try:
                good.send(int(text))
            except ValueError as e:
                bad.append(str(e))
            else:
                count += 1
    except GeneratorExit:
        bad.append(f"{count} good")
        good.close()


@consumer
def averager(results):
    total = n = 0
    average = None
    try:
        while True:
            total += yield average
            n += 1
            average = total / n
            results.append(round(average, 2))
    finally:
        results.append("end")


bad, results = [], []
pump(["1, 2", "x", "10,20 , y z", "7"], split(numbers(averager(results), bad)))
print(bad, results)


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def leaves(self):
        if not self.children:
            yield self
        for c in self.children:
            yield from c.leaves()

    def paths(self, prefix=()):
        here = *prefix, self.value
        if not self.children:
            yield here
            return len(here)
        deepest = 0
        for c in self.children:
            deepest = max(deepest, (yield from c.paths(here)))
        return deepest


tree = Tree("a", Tree("b", Tree("c"), Tree("d", Tree("e"))), Tree("f"))
print(list(tree), [t.value for t in tree.leaves()], max(map(len, tree)))


def keep_result(g, into):
    into.append((yield from g))


into = []
print(["".join(p) for p in keep_result(tree.paths(), into)], into)


class Scheduler:
    def __init__(self):
        self.ready = collections.deque()
        self.waiting = {}
        self.log = []

    def spawn(self, name, g):
        self.ready.append((name, g, None))

    def run(self):
        while self.ready:
            name, g, value = self.ready.popleft()
            try:
                op, *args = g.throw(value) if isinstance(value, Exception) else g.send(value)
            except StopIteration as e:
                self.log.append((name, "done", e.value))
                for waiter in self.waiting.pop(name, ()):
                    self.ready.append((*waiter, e.value))
            except Exception as e:
                self.log.append((name, "failed", repr(e)))
                for waiter in self.waiting.pop(name, ()):
                    self.ready.append((*waiter, e))
            else:
                if op == "join":
                    self.waiting.setdefault(args[0], []).append((name, g))
                elif op == "spawn":
                    self.spawn(*args)
                    self.ready.append((name, g, args[0]))
                else:
                    self.log.append((name, op, *args))
                    self.ready.append((name, g, len(self.log)))
        return self.log


def worker(n, fail=False):
    for i in range(n):
        got = yield "step", i
    if fail:
        raise ValueError(f"worker {n}")
    return got


def boss():
    child = yield "spawn", "w1", worker(2)
    yield "spawn", "w2", worker(3, fail=True)
    first = yield "join", child
    try:
        yield "join", "w2"
    except ValueError as e:
        return first, str(e)


s = Scheduler()
s.spawn("boss", boss())
for line in s.run():
    print(line)


def queens(n, row=0, cols=(), diag=frozenset(), anti=frozenset()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and row + c not in diag and row - c not in anti:
            yield from queens(n, row + 1, cols + (c,), diag | {row + c}, anti | {row - c})


print(len(list(queens(6))), next(queens(8)), next(queens(3), None))


def primes():
    found = {}
    for n in itertools.count(2):
        step = found.pop(n, None)
        if step is None:
            yield n
            found[n * n] = n
        else:
            x = n + step
            while x in found:
                x += step
            found[x] = step


print(list(itertools.islice(primes(), 12)), list(itertools.takewhile(lambda p: p < 30, primes())))


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        yield from ([items[i]] + rest for rest in permutations(items[:i] + items[i + 1:]))


print(["".join(p) for p in permutations(list("abc"))])


def merge(*iterables):
    heads = [(next(it), n, it) for n, it in enumerate(map(iter, iterables))]
    while heads:
        heads.sort(key=lambda h: h[:2])
        value, n, it = heads.pop(0)
        yield value
        for value in it:
            heads.append((value, n, it))
            break


print(list(merge([1, 4, 9], [2, 3, 10], range(5, 8))))


def window(it, n):
    seen = collections.deque(maxlen=n)
    for x in it:
        seen.append(x)
        if len(seen) == n:
            yield tuple(seen)


print(list(window(window("abcde", 2), 3)))
