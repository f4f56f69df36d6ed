def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


print(list(count(4)), sum(count(10)), [x for x in count(3)], tuple(count(0)))


def steps():
    print("start")
    x = yield 1
    print("got", x)
    y = yield x
    print("got", y)
    return "result"


g = steps()
print(next(g), g.send("a"))
try:
    g.send("b")
except StopIteration as e:
    print("stop", e.value)
try:
    next(g)
except StopIteration as e:
    print("stop again", e.value)
g = steps()
try:
    g.send(5)
except TypeError as e:
    print(e)


def empty():
    return
    yield


print(list(empty()))


def early(n):
    for i in range(10):
        if i == n:
            return
        yield i


print(list(early(3)))
a, *b = count(4)
print(a, b)
print(max(count(5)), 3 in count(5), 9 in count(5), list(zip(count(2), count(3))))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


out = []
for v in infinite():
    if v > 4:
        break
    out.append(v)
print(out)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(15)])


def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)


print(list(tree(((None, 1, None), 2, (None, 3, (None, 4, None))))))


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)
g = count(3)
print(iter(g) is g, g.__name__, g.__qualname__, g.gi_running, type(g).__name__)
print(next(g, "default"), list(g), next(g, "default"))
