# Comprehensions of every kind over every kind of source, with conditions,
# laziness, side effects, errors midway, iterables that change, and async ones.
import itertools

log = []


def note(v):
    log.append(v)
    return v


class Src:
    def __init__(self, n, fail=-1):
        self.n, self.fail = n, fail

    def __iter__(self):
        log.append("iter")
        for i in range(self.n):
            if i == self.fail:
                raise KeyError(i)
            yield i
        log.append("end")

    def __length_hint__(self):
        log.append("hint")
        return 100


class Getitem:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        log.append("bool %s" % self.v)
        if self.v == "bad":
            raise ArithmeticError("no truth")
        return self.v > 1

    def __repr__(self):
        return "T%s" % self.v

    def __hash__(self):
        log.append("hash %s" % self.v)
        return 1

    def __eq__(self, other):
        log.append("eq %s %s" % (self.v, other.v))
        return self.v == other.v


def shown(f):
    log.clear()
    try:
        r = f()
    except Exception as e:
        r = type(e).__name__, str(e)
    print(r, log)


for f in (lambda: [v for v in Src(3)], lambda: {v for v in Src(3)}, lambda: {v: -v for v in Src(3)}, lambda: list(v for v in Src(3)), lambda: [v for v in Src(3, 1)], lambda: {v: 1 for v in Src(3, 2)}, lambda: [v for v in Getitem()], lambda: {note(k): note(-k) for k in (1, 2)}, lambda: {note("k"): note(1 // 0) for _ in "a"},
          lambda: [v for v in map(Truth, (1, 2, 3)) if v], lambda: [v for v in map(Truth, (1, "bad"))if v], lambda: [v for v in map(Truth, (1, 2)) if not v], lambda: {v for v in map(Truth, (1, 2, 1))}, lambda: {v: i for i, v in enumerate(map(Truth, (1, 2, 1)))}, lambda: [v for v in (Truth(1), Truth(5)) if v and note("and")], lambda: [v for v in (Truth(1), Truth(5)) if v or note("")],
          lambda: [note(a + b) for a in "xy" if note(a) for b in "12" if note(b) != "1"], lambda: [a for a in note("ab") for b in note(a)], lambda: [(a, b) for a in range(3) for b in range(a) if a + b & 1 if note((a, b))], lambda: [a if note(a) else -1 for a in (0, 1)], lambda: [a for a in (0, 1, 2) if 0 < a < 3 != note(a)]):
    shown(f)
print([c for c in "abc"], [c for c in b"abc"], [k for k in {1: 2, 3: 4}], [k for k in {1: 2}.items()], [r for r in range(10, 0, -3)], [e for e in enumerate("ab", 5)], [z for z in zip("ab", (1, 2), [None, 3])], [s for s in {5}], [x for x in (1, "a", None)], [x for x in iter([1, 2])], [x for x in reversed([1, 2])], [l for l in "a\nb".split()], [v for v in ()], [v for v in [[]]], {**{k: 1 for k in "a"}}, [*[v for v in "xy"], *(v for v in "z")], [x for x in memoryview(b"ab")], [x for x in range(2**63 - 1, 2**63 + 1)], [x for x in itertools.islice(itertools.count(2**62), 2)])
print(sum(v * v for v in range(5)), sum(v / 2 for v in range(4)), max(v % 7 for v in range(20)), min((v for v in [3, 1]), default=0), min((v for v in []), default="none"), any(v > 3 for v in range(9)), all(v for v in (1, 0)), sorted((-v for v in range(3)), key=abs), ",".join(str(v) for v in range(3)), dict((v, v) for v in "ab"), set(v % 2 for v in range(5)), tuple(v for v in "ab"), list(v for v in []), frozenset(v for v in "a"), bytes(v for v in (65, 66)), bytearray(v for v in (67,)), len([v for v in range(7) if v % 2]), "".join(c for c in "a1b2" if c.isalpha()), sum((1 for _ in "abc"), 10), next(v for v in range(5) if v > 2), next((v for v in [] if v), "default"))


def lazy():
    g = (note(v) for v in Src(5))
    log.append("made")
    a = next(g)
    log.append("got")
    b = next(g)
    g.close()
    return a, b, list(g)


shown(lazy)


def throwing():
    def inner():
        try:
            yield from (note(v) for v in range(5))
        finally:
            log.append("finally")
    g = inner()
    next(g)
    try:
        g.throw(ValueError("in"))
    except ValueError as e:
        return str(e), list(g)


shown(throwing)


def changing():
    a = [1, 2, 3]
    first = [a.append(v * 10) or v for v in a if len(a) < 6]
    d = {1: 1}
    try:
        second = [d.setdefault(k + 1, 0) for k in d]
    except RuntimeError as e:
        second = str(e)
    s = [1, 2, 3, 4]
    third = [s.pop() for v in s]
    return first, a, second, third, s


shown(changing)


def numbers(n, f):
    ints = [i * i - 3 * i for i in range(n)]
    floats = [i * f for i in range(n)]
    mixed = [i if i % 2 else i / 2 for i in range(n)]
    big = [2 ** i * i for i in range(60, 60 + n)]
    shifts = [1 << i for i in range(61, 61 + n)]
    runs = [sum(j for j in range(i)) for i in range(n)]
    tri = [[i * j for j in range(i + 1)] for i in range(n)]
    flat = [v for row in tri for v in row if v != 4]
    pairs = [(i, j) for i in range(n) for j in range(i, n) if (i + j) % 3 == 0]
    cond = [i for i in range(-n, n) if i and 6 % i == 0]
    text = [f"{i}:{x:.1f}" for i, x in enumerate(floats)]
    neg = [-x for x in floats if x > f]
    table = {i: i ** 3 % 7 for i in range(n)}
    squares = {i * i % 5 for i in range(n)}
    return ints, floats, mixed, big, shifts, runs, flat, pairs, cond, text, neg, table, sorted(squares)


for args in ((5, 1.5), (4, 2), (5, True), (0, 0.0), (3, float("nan")), (4, 2**62)):
    print(numbers(*args))


async def agen(n):
    for i in range(n):
        log.append("a%d" % i)
        yield i


async def double(v):
    return v * 2


async def asynchronous():
    a = [v async for v in agen(3)]
    b = {v: await double(v) async for v in agen(3) if v}
    c = {await double(v) for v in (1, 2)}
    d = [(v, w) async for v in agen(2) for w in "xy"]
    e = [v for w in [1, 2] async for v in agen(w) if await double(v) >= 0]
    g = (v async for v in agen(4) if v % 2)
    h = [v async for v in g]
    return a, b, sorted(c), d, e, h


def run(co):
    try:
        while True:
            co.send(None)
    except StopIteration as e:
        return e.value


shown(lambda: run(asynchronous()))
