# Unpacking from every kind of iterable: counts, stars, nesting, errors and their texts, what is consumed, what is left bound.
def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        print("!!", type(e).__name__, e)


class It:
    def __init__(self, n, fail=None): self.n, self.i, self.fail = n, 0, fail
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i == self.fail:
            raise ZeroDivisionError("at %d" % self.i)
        if self.i > self.n:
            raise StopIteration
        return self.i


class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10


class BadIter:
    def __iter__(self): return 5


class RaisesIter:
    def __iter__(self): raise KeyError("no iter")


class NoneIter:
    __iter__ = None


def gen(n):
    try:
        for i in range(n): yield i
    finally:
        print("closed", end=" ")


def two(x):
    a, b = x
    return a, b


def one(x):
    a, = x
    return a


def none(x):
    () = x
    return "nothing"


def star(x):
    a, *b, c = x
    return a, b, c


def only(x):
    *a, = x
    return a


def nested(x):
    (a, b), [c, *d] = x
    return a, b, c, d


def five(x):
    a, b, c, *d, e, f = x
    return a, b, c, d, e, f


def lst(x):
    [a, b] = x
    return a, b


sources = [lambda: (1, 2), lambda: [1], lambda: [1, 2, 3], lambda: "ab", lambda: "abc", lambda: b"xy", lambda: {1: 2, 3: 4}, lambda: range(2), lambda: gen(2), lambda: gen(5), lambda: gen(0), lambda: It(2), lambda: It(10), lambda: It(3, 2), lambda: Seq(), lambda: 5, lambda: None, lambda: BadIter(), lambda: RaisesIter(),
           lambda: NoneIter(), lambda: ((1, 2), (3, 4, 5)), lambda: ["ab", "c"], lambda: [(1,), 2], lambda: "", lambda: 1.5, lambda: Seq, lambda: map(str, [1, 2]), lambda: zip("ab", "cd"), lambda: {1: 2}.items(), lambda: enumerate("xy"), lambda: iter([1, 2]), lambda: reversed([1, 2]), lambda: len]
for make in sources:
    for f in two, one, none, star, only, nested, five, lst:
        x = make()
        print(type(x).__name__, f.__name__, end=" ")
        attempt(lambda: f(x))
        if isinstance(x, It): print("consumed", x.i)


def partial():
    a = b = c = "old"
    try:
        a, (b, c) = 1, (2, 3, 4)
    except ValueError as e:
        return a, b, c, str(e)


class T:
    def __init__(self): self.log = []
    def __setitem__(self, k, v):
        if k == "bad": raise LookupError("refused")
        self.log.append((k, v))


def targets():
    t = T()
    t[0], *t[1], t[2] = range(5)
    try:
        t["x"], t["bad"], t["y"] = "abc"
    except LookupError as e:
        t[e.args[0]] = 1
    return t.log


def swap():
    a, b, c = 1, 2, 3
    a, b, c = c, a, b
    x = [0, 1, 2]
    i = 0
    i, x[i] = x[1], "set"
    x[0], x[1], x[2] = x[2], x[0], x[1]
    return a, b, c, i, x


def loops():
    out = []
    for a, (b, *c) in [(1, "xy"), (2, [3])]: out.append((a, b, c))
    for [a], in [[[1]], ["z"]]: out.append(a)
    out += [(k, v) for k, (v, _) in {"p": "qr"}.items()]
    out += [*range(2), *"s", *{}, *gen(1)]
    return out


def loop_error():
    for a, b in [(1, 2), (3,)]: pass


def comp_error(): return [a for a, b in ["ab", "c"]]
def call_error(): return print(*5)
def display_error(): return [*None]
def display_error2(): return {*1.5}
def display_error3(): return {**[1]}
def display_error4(): return (*"ab", *3)
def set_error(): return {*[[]]}
def dict_error(): return {**{"a": 1}, **5}
def ret(): return 1, *range(2), "z"
def sub(): return {(1, 2, 3): "found"}[1, 2, 3]


for f in partial, targets, swap, loops, loop_error, comp_error, call_error, display_error, display_error2, display_error3, display_error4, set_error, dict_error, ret, sub:
    attempt(f)
a = b, c = d, *e = "xy"
print(a, b, c, d, e)
(f), ((g)) = h, [i, (j)] = (1, [2, 3]) if 0 else ((1, 2), (3, 4)) [0], (3, 4)
print(f, g, h, i, j)
