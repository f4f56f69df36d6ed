# Generator expressions: when iterables, conditions and elements are evaluated, what they close over, walrus, classes, errors, laziness.
log = []


def note(x):
    log.append(x)
    return x


def flush(*what):
    print(*what, log)
    log.clear()


g = (note(("elt", x, y)) for x in note([1, 2]) if note(("if", x)) for y in note("ab"))
flush("made")
print(next(g))
flush("one")
print(len(list(g)))
flush("all")
try:
    (x for x in note(5))
except TypeError as e:
    flush(e)
try:
    (x for x in missing_iterable)
except NameError as e:
    flush(e)
g = (missing_in_element for x in [1])
try:
    next(g)
except NameError as e:
    flush(e)
limit = 2
g = (x for x in range(5) if x < limit)
print(next(g))
limit = 4
print(list(g))


def late(n):
    g = (x * n for x in range(3))
    n = 10
    return list(g)


def outer_only(xs):
    g = (x + y for x in xs for y in xs)
    xs = [100]
    return list(g)


def nested(n):
    return [list(i * j for j in range(i)) for i in (k + 1 for k in range(n))], sum(sum(x for x in row) for row in ([1, 2], [3]))


def walrus(data):
    total = 0
    parts = [total := total + v for v in data]
    g = (total := total * 2 for _ in range(2))
    before = total
    return parts, before, list(g), total


def closures():
    fs = list((lambda: x) for x in range(3))
    gs = [(lambda x=x: x) for x in range(3)]
    return [f() for f in fs], [f() for f in gs]


print(late(2), outer_only([1, 2]), nested(3), walrus([1, 2, 3]), closures())


class Body:
    items = [3, 1, 2]
    limit = 2
    first = list(x for x in items)
    try:
        second = list(x for x in items if x < limit and undefined_here)
    except NameError as e:
        error = str(e)
    third = sorted((x, i) for i, x in enumerate(items))

    def method(self):
        return list(__class__.__name__ + str(x) for x in self.items), sum(self.limit for _ in self.items)


print(Body.first, Body.error, Body.third, Body().method())


def params(g=(x for x in "default")):
    return list(g)


print(params(), params(), params(x for x in "given"), dict((k, v) for v, k in enumerate("ab")), max((len(w), w) for w in ("a", "bcd")), any(note(x) for x in (0, 2, 3)))
flush("any")


def sends():
    g = (x for x in "abc")
    out = [g.send(None)]
    try:
        g.throw(KeyError("thrown"))
    except KeyError as e:
        out.append(repr(e))
    return out, list(g), g.gi_frame, g.__name__, g.__qualname__


print(sends())


def stops():
    it = iter([1])
    try:
        return list(next(it) for _ in range(3))
    except RuntimeError as e:
        return str(e), repr(e.__cause__)


print(stops(), "end", [*(x for x in "st")], {**dict((k, k) for k in "d")}, tuple(x for x in ()), print(*(x for x in "ab"), sep="-"))
a, *b = (x * 2 for x in range(3))
print(a, b, 4 in (x for x in b), list(zip(*((i, i * i) for i in range(3)))), (lambda *args: args)(*(x for x in "ab")), ",".join(str(x) for x in b))
