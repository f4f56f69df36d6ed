# Unpacking into every kind of target from every kind of source: order of
# evaluation, partial assignment before errors, swaps, nesting, stars.
log = []


class O:
    def __init__(self, name="o"):
        object.__setattr__(self, "name", name)

    def __setattr__(self, k, v):
        log.append((self.name, k, v))
        if k == "bad":
            raise AttributeError("bad attribute")
        object.__setattr__(self, k, v)

    def __setitem__(self, k, v):
        log.append((self.name, "[%r]" % (k,), v))

    def __getattr__(self, k):
        log.append((self.name, "get", k))
        raise AttributeError(k)


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        log.append("iter")
        for i in range(self.n):
            log.append("next %d" % i)
            yield i
        log.append("end")


class Bad:
    def __iter__(self):
        yield 1
        raise KeyError("in the middle")


class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10


def note(x, v=None):
    log.append(x)
    return v if v is not None else x


def shown(f, *args):
    log.clear()
    try:
        r = f(*args)
    except Exception as e:
        r = type(e).__name__, str(e)
    print(r, log)


def three(s):
    a, b, c = s
    return a, b, c


def two(s):
    a, b = s
    return a, b


def one(s):
    a, = s
    return a


def none(s):
    [] = s
    () = s
    return "empty"


def star_end(s):
    a, *b = s
    return a, b


def star_start(s):
    *a, b = s
    return a, b


def star_mid(s):
    a, *b, c, d = s
    return a, b, c, d


def star_only(s):
    *a, = s
    [*b] = s
    return a, b


def nested(s):
    (a, (b, *c)), *d = s
    return a, b, c, d


def loop(s):
    out = []
    for a, (b, *c) in s:
        out.append((a, b, c))
    return out


sources = [(1, 2, 3), [1, 2], "ab", "abc", {1: 2, 3: 4}, {"k"}, range(3), It(3), It(2), It(5), Bad(), Old(), b"xy", iter([1, 2, 3]), (x for x in "pq"), 5, None, [], [[1, [2, 3]], 4], [(1, "ab")], zip("ab", "cd"), map(int, "12"), {1: 2}.items(), "\u0416\U0001f600", [1]]
for f in (three, two, one, none, star_end, star_start, star_mid, star_only, nested, loop):
    for s in sources:
        if hasattr(s, "__next__"):
            s = list(s)
        shown(f, s)
for f in (three, two, star_end, star_only):
    for make in (lambda: iter([1, 2, 3]), lambda: (x for x in "pq"), lambda: map(int, "1x3"), lambda: zip("abc")):
        shown(f, make())


def targets(s):
    o, d, l = O(), {}, [0, 0, 0]
    o.a, d["k"], l[1] = s
    return o.__dict__, d, l


def partial(s):
    a = b = c = "unset"
    o = O()
    try:
        a, o.bad, c = s
    except AttributeError as e:
        return str(e), a, c
    except (TypeError, ValueError) as e:
        return str(e), a, c
    return a, c


def order():
    o = O("x")
    p = O("y")
    (note("o", o).u, note("p", p)[note("key")]), o.v = (note(1), note(2)), note(3)
    note("l", [0])[note(0, 0)], *o.rest = note((7, 8, 9))
    a = b, c = note([1, 2])
    o.m = d = p["q"] = note(5)
    return a, b, c, d


def swaps():
    a, b, c = 1, 2.5, "x"
    a, b = b, a
    a, b, c = c, a, b
    (a, b), c = (b, a), (a, b)
    l = [0, 1, 2]
    i = 0
    i, l[i] = 2, 9
    l[0], l[1] = l[1], l[0]
    l[i], i = i, l[i]
    l[0:1], l[-1:] = [5, 6], (7, 8)
    x = y = z = [1]
    x, *y = y + z
    d = {}
    d["a"], d["b"] = d, 1
    return a, b, c, l, i, x, y, z, d["a"] is d


def fib_like(n):
    a, b, *rest = 0, 1, 2, 3
    for _ in range(n):
        a, b, rest = b, a + b, rest[::-1]
    return a, b, rest


def del_targets():
    a, b, (c, d) = 1, 2, (3, 4)
    l, o = [1, 2, 3, 4], {"x": 1, "y": 2}
    del a, (b, [c]), l[0], o["x"], l[1:]
    try:
        return a
    except UnboundLocalError:
        return d, l, o


def with_targets():
    class C:
        def __enter__(self):
            return 1, (2, 3)

        def __exit__(self, *e):
            return False
    with C() as (a, (b, *c)), C() as [d, e]:
        return a, b, c, d, e


def call_results():
    def pair():
        return 1, 2
    a, b = pair()
    c, d = divmod(17, 5)
    (e,), f = [pair()[:1], "z"]
    g, _, h = "k=v".partition("=")
    *_, last = range(5)
    first, *_ = "abc"
    return a, b, c, d, e, f, g, h, last, first


for f in (order, swaps, lambda: fib_like(7), del_targets, with_targets, call_results, lambda: targets((1, 2, 3)), lambda: targets("ab"), lambda: targets(It(3)), lambda: partial((1, 2, 3)), lambda: partial((1, 2)), lambda: partial(5), lambda: [*"ab", *[1], *(), *{2: 3}], lambda: (*range(2), 5, *"x"), lambda: {*[1, 1], *"a"} == {1, "a"}, lambda: {**{"a": 1}, "a": 2, **{"b": 3}}, lambda: [*5], lambda: [*None, 1], lambda: {**[1]}, lambda: print(*[1, 2], *"ab", sep="-")):
    shown(f)
global_a, (global_b, *global_c), [global_d] = 1, "xyz", [4]
for global_e, *global_f in [(1, 2, 3), "ab"]:
    pass
print(global_a, global_b, global_c, global_d, global_e, global_f)


class K:
    x, (y, *z) = 1, (2, 3, 4)
    for p, q in [(5, 6)]:
        r = p + q


print(K.x, K.y, K.z, K.p, K.q, K.r)
