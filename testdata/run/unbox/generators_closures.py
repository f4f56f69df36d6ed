# Numbers that live across yields, in closures, in cells that others rebind, in
# class bodies, in globals, in default arguments, through exec and locals().
def running(values):
    total = 0
    n = 0
    while True:
        got = yield total / n if n else total
        if got is None:
            if n >= len(values):
                return total, n
            got = values[n]
        total += got
        n += 1


for values in ([1, 2, 3], [0.5, 2**63], [True, "x"], [2**62, 2**62, 2**62]):
    g = running(values)
    out = []
    try:
        while True:
            out.append(next(g))
    except StopIteration as e:
        out.append(e.value)
    except TypeError as e:
        out.append(str(e))
    print(out)
g = running([1] * 9)
print(next(g), g.send(2.5), g.send(2**64), g.send(-1), next(g))


def counter(start, step=1):
    value = start

    def up(by=None):
        nonlocal value
        value += step if by is None else by
        return value

    def down():
        nonlocal value
        value -= step
        return value

    def reset(to="reset"):
        nonlocal value
        old, value = value, to
        return old
    return up, down, reset


for start, step in ((0, 1), (2**63 - 1, 1), (0.5, 2), (1, 1.5), ("a", "b")):
    up, down, reset = counter(start, step)
    out = [up(), up()]
    try:
        out.append(down())
        out.append(up(10))
    except TypeError as e:
        out.append(str(e))
    out.append(reset())
    try:
        out.append(up())
    except TypeError as e:
        out.append(str(e))
    print(out)


def seen_outside():
    n = 0
    snapshots = []

    def look():
        return n
    for i in range(5):
        n += i * 2
        snapshots.append(look())
        if i == 3:
            n = n / 4
    fs = [lambda: n + k for k in range(2)]
    n = 100
    return snapshots, n, [f() for f in fs], look()


print(seen_outside())
total = 0
ratio = 1.5


def add(x):
    global total, ratio
    total += x
    ratio *= 2
    return total


for i in range(4):
    add(i)
    total += 1
print(total, ratio)
for i in range(3):
    total = total * 2**30
    if i == 1:
        exec("total = -5")
    globals()["ratio"] = i
print(total, ratio)


class Body:
    n = 1
    for i in range(5):
        n = n * (i + 1)
        if n > 10:
            n += 0.5
    squares = [i * i for i in range(3)]
    total += n
    m = total
    while m > 1:
        m //= 2


print(Body.n, Body.i, Body.squares, Body.m)


def default(n=2**62, f=0.1, acc=[0]):
    for i in range(3):
        n += n
        f += f
        acc[0] += i
    return n, f, acc[0]


print(default(), default(1), default(f=3), default.__defaults__)


def introspect(n):
    x = n * 2
    y = x / 3
    for i in range(2):
        x += i
        here = sorted((k, v) for k, v in locals().items() if k in "xyin")
    z = eval("x + y")
    return here, z, [sorted(locals())]


print(introspect(5), introspect(2.5))


def raising(values):
    n = 0
    x = 1
    try:
        for v in values:
            n += 1
            x = x * 10 // v
        return n, x
    except (ZeroDivisionError, TypeError) as e:
        x += n
        return n, x, str(e)
    finally:
        n += 100
        print(n, x, end=" ")


for values in ([1, 2], [5, 0, 1], [3, "s"], [2.5, 4], [], [2**64, 2**70]):
    print(raising(values))


def unbound(flag):
    for i in range(3):
        if i == flag:
            found = i * 2.5
        if i == 2:
            del i
    try:
        return found
    except UnboundLocalError:
        try:
            return i
        except UnboundLocalError:
            return "both"


print([unbound(f) for f in range(4)])


def recursive(n, depth=0):
    if n <= 1:
        return n + depth / 2
    s = 0
    for i in range(2):
        s += recursive(n - i - 1, depth + 1)
    return s


print(recursive(5), recursive(7.5))


def swap_kinds(n):
    a, b = 1, 2.5
    out = []
    for i in range(n):
        a, b = b, a + i
        if i == 2:
            a, b = float(a), True
        elif i > 2:
            a, b = 7, i
        out.append((a, b))
    return out


print(swap_kinds(6))


def matching(x):
    n = 0
    match_like = {int: 1, float: 2}
    while n < 3:
        n += match_like.get(type(x), 10)
        x = x + n
        if isinstance(x, float) and x > 3:
            x = int(x)
        elif x is None or x != x:
            break
    return n, x


print(matching(1), matching(1.5), matching(True), matching(float("nan")), matching(2**63 - 1))
