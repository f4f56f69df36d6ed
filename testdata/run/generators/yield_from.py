def inner():
    try:
        a = yield "i1"
        print("inner got", a)
        b = yield "i2"
        print("inner got", b)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    r = yield from inner()
    print("outer got", r)
    r2 = yield from [10, 20]
    print("list gives", r2)
    return "outer result"


g = outer()
print(next(g), g.send("A"), g.send("B"), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
print(g.throw(ValueError("v")))
print(next(g))
g.close()
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("through", e)


def delegates(x):
    return (yield from x)


for seq in ("ab", (1, 2), range(2), {"k": 1}, iter([5])):
    print(list(delegates(seq)))
for bad in (5, None):
    try:
        list(delegates(bad))
    except TypeError as e:
        print(e)
g = delegates([1, 2])
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("it result")
        return self.n

    def send(self, v):
        print("send", v)
        return "sent"

    def throw(self, *a):
        print("throw", len(a) > 0)
        return "thrown"

    def close(self):
        print("close")


def d():
    r = yield from It()
    print("r", r)


g = d()
print(next(g), g.send("hello"), g.throw(ValueError), next(g), next(g))
print(next(g, "done"))
g = d()
next(g)
g.close()


def chain(*its):
    for it in its:
        yield from it


print(list(chain("ab", [1], chain("c"))))


def deep(n):
    if n:
        yield n
        yield from deep(n - 1)


print(list(deep(20)))
