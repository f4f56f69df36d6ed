# Variables that change what they hold: at the back edge of a loop, by operand, by operator.
class I(int):
    def __add__(self, other):
        return I(int(self) + int(other) + 100)

    def __radd__(self, other):
        return "radd %r" % (other,)

    def __mul__(self, other):
        return NotImplemented


class F(float):
    def __add__(self, other):
        return F(float(self) + float(other) + 0.5)

    def __lt__(self, other):
        return "yes"


class V:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return "V(%r)" % (self.v,)

    def __add__(self, o):
        return V(self.v + (o.v if isinstance(o, V) else o))

    __radd__ = __add__

    def __iadd__(self, o):
        self.v += 1000
        return self

    def __sub__(self, o):
        return 7

    def __lt__(self, o):
        return []

    def __gt__(self, o):
        return [1]

    def __bool__(self):
        return self.v != 0

    def __neg__(self):
        return "neg"

    def __index__(self):
        return 2


def total(items):
    t = 0
    for x in items:
        t += x
    return t


def twice(items):
    out = []
    for x in items:
        y = x * 2
        z = y + 1
        out.append((y, z))
    return out


def flip(n):
    x = 1
    seen = []
    for i in range(n):
        if i % 2:
            x = x + 0.5
        elif i % 3:
            x = int(x) * 3
        else:
            x = x - 1
        seen.append(x)
    return seen


def through(x):
    seen = []
    for i in range(3):
        y = x - 1
        seen.append(y)
        x = y if i != 1 else "s" if y == 2**70 else y
    return seen


def tests(x, y):
    n = 0
    for i in range(2):
        if x < y:
            n += 1
        if x <= y:
            n += 10
        if x == y:
            n += 100
        if x != y:
            n += 1000
        if x > y:
            n += 10000
        if x >= y:
            n += 100000
        if x:
            n += 10**6
        if not y:
            n += 10**7
    return n


def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


for items in ([1, 2, 3], [1, 2.5, 3], [0.5, 1], [1, True, 2], [I(5), 1], [1, I(5)], [F(1.5), 1], [V(1), 2], [2**62] * 4, [2**70, -2**70],
              [1, None], ["a"], [[1], [2]], [1j, 1], (1, 2), {3: 4}, [], [-0.0], [1e308, 1e308], [float("nan"), 1], [10**400, 1.0]):
    attempt(total, items)
    attempt(twice, items)
attempt(flip, 12)
for x in (5, 5.0, True, 2**63, -2**63, I(3), F(3.0), V(3), "s", None, [1], 1j):
    attempt(through, x)
for x in (0, 1, -1, 0.0, 1.0, 1.5, 2**53, 2**53 + 1, 9007199254740993.0, 2**63, -2**63, 1e300, float("nan"), float("inf"), True, I(1), F(1.0), V(0), None, "x"):
    for y in (0, 1, 1.0, 2**53, 2**53 + 1, 9007199254740992.0, 2**64, float("nan"), False, V(1), 1j):
        attempt(tests, x, y)


def truths(a, b, c):
    n = 0
    for i in range(3):
        if (100 / c) <= (+bool(b)):
            n += 1
        n = n + (a != i) * 2 + -(not b)
    return n


for b in (0, 1, 2.5, "", V(0)):
    attempt(truths, 1, b, 7)
    attempt(truths, 1.0, b, 1000)
