class CM:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self

    def __exit__(self, *a):
        print("exit", self.n, a[0].__name__ if a[0] else None)


def g():
    with CM("a"):
        yield 1
        with CM("b"):
            yield 2
        yield 3


for x in g():
    print(x)
it = g()
next(it)
next(it)
it.close()
it = g()
next(it)
try:
    it.throw(ValueError("x"))
except ValueError:
    print("out")


def f():
    for i in range(3):
        try:
            yield i
        finally:
            print("fin", i)
            yield "from finally %d" % i


print(list(f()))


def ret():
    try:
        yield 1
        return "r"
    finally:
        print("ret finally")


def outer():
    r = yield from ret()
    print(r)


list(outer())


def exc():
    try:
        1 / 0
    except ZeroDivisionError as e:
        yield "handling"
        print("still", e)
        try:
            raise
        except ZeroDivisionError:
            yield "reraised"
    yield "done"


for v in exc():
    try:
        raise KeyError("between")
    except KeyError:
        print(v)


def nested():
    try:
        try:
            yield 1
        finally:
            yield 2
    except GeneratorExit:
        print("never here")
    finally:
        yield 3


print(list(nested()))


def loop_in_try():
    while True:
        try:
            x = yield
            if x is None:
                continue
            if x == "stop":
                break
            print("item", x)
        except KeyError as e:
            print("key", e)
        else:
            print("else")
        finally:
            print("f")
    yield "ended"


g = loop_in_try()
next(g)
g.send(1)
g.send(None)
g.throw(KeyError("k"))
print(g.send("stop"))
