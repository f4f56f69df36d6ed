# Which method of which operand an operator asks, in which order, and what NotImplemented leads to.
import operator

log = []


def method(name, result):
    def f(self, *args):
        log.append("%s.%s" % (type(self).__name__, name))
        return result(self, *args)
    f.__name__ = name
    return f


NAMES = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or divmod".split()
COMPARE = "lt le eq ne gt ge".split()


def make(name, bases, forward, reflected, inplace, compare):
    space = {}
    for n in NAMES:
        if forward is not None:
            space["__%s__" % n] = method("__%s__" % n, lambda self, *a: forward)
        if reflected is not None:
            space["__r%s__" % n] = method("__r%s__" % n, lambda self, *a: reflected)
        if inplace is not None and n != "divmod":
            space["__i%s__" % n] = method("__i%s__" % n, lambda self, *a: inplace)
    for n in COMPARE:
        if compare is not None:
            space["__%s__" % n] = method("__%s__" % n, lambda self, *a: compare)
    return type(name, bases, space)


NI = NotImplemented
Base = make("Base", (), "base", "rbase", None, "cmp")
Derived = make("Derived", (Base,), "derived", "rderived", None, "dcmp")
Plain = type("Plain", (Base,), {})
Refuses = make("Refuses", (), NI, NI, NI, NI)
InPlace = make("InPlace", (), "fwd", "rfwd", "inplace", None)
InRefuses = make("InRefuses", (), "fwd", None, NI, None)


def binary(a, b):
    yield lambda: a + b
    yield lambda: a - b
    yield lambda: a * b
    yield lambda: a @ b
    yield lambda: a / b
    yield lambda: a // b
    yield lambda: a % b
    yield lambda: a ** b
    yield lambda: a << b
    yield lambda: a >> b
    yield lambda: a & b
    yield lambda: a ^ b
    yield lambda: a | b
    yield lambda: divmod(a, b)
    yield lambda: a < b
    yield lambda: a <= b
    yield lambda: a == b
    yield lambda: a != b
    yield lambda: a > b
    yield lambda: a >= b


def inplace(a, b):
    def add(x):
        x += b
        return x

    def sub(x):
        x -= b
        return x

    def mul(x):
        x *= b
        return x

    def matmul(x):
        x @= b
        return x

    def power(x):
        x **= b
        return x

    def shift(x):
        x <<= b
        return x

    def mod(x):
        x %= b
        return x

    for f in add, sub, mul, matmul, power, shift, mod:
        yield lambda: f(a)


def run(functions):
    for f in functions:
        del log[:]
        try:
            r = f()
        except TypeError as e:
            r = "TypeError: %s" % e
        print(r, *log)


objects = [Base(), Derived(), Plain(), Refuses(), InPlace(), InRefuses(), 1, "s", None, [1]]
for a in objects:
    for b in objects:
        if type(a) in (int, str, type(None), list) and type(b) in (int, str, type(None), list):
            continue
        print("--", type(a).__name__, type(b).__name__)
        run(binary(a, b))
        run(inplace(a, b))


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for x in Truth(True), Truth(False), Truth(1), Truth(None), Len(0), Len(3), Len(-1), Len("x"), Len(2 ** 70), Len(True):
    for f in (lambda: not x), (lambda: bool(x)), (lambda: 1 if x else 2), (lambda: x and 1) , (lambda: [y for y in [1] if x]):
        try:
            r = f()
            print(r if r in (0, 1, 2, [1], []) else type(r).__name__, end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for i in Index(1), Index(-1), Index(5), Index("x"), Index(2 ** 80), Index(True):
    for f in (lambda: [1, 2, 3][i]), (lambda: "abc"[i]), (lambda: (1, 2)[i:]), (lambda: [0] * i), (lambda: range(10)[i]), (lambda: hex(i)), (lambda: operator.index(i)), (lambda: b"ab"[:i]), (lambda: [1, 2, 3].pop(i)):
        try:
            r = f()
            print(r if len(repr(r)) < 60 else "long", end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()
print(-True, +False, ~True, not 0, 2 ** -1, 0 ** 0, (-8) ** (1 / 3), divmod(-7, 2), divmod(7, -2), -7 // 2, -7 % 2, 7.5 // -2, 7.5 % -2)
