def g():
    try:
        while True:
            try:
                v = yield "value"
                print("received", v)
            except ValueError as e:
                print("caught", e)
                yield "after value error"
    finally:
        print("finally")


x = g()
print(next(x))
print(x.throw(ValueError("thrown")))
print(next(x))
try:
    x.throw(KeyError("uncaught"))
except KeyError as e:
    print("out", e)
print(next(x, "exhausted"))
x = g()
next(x)
x.close()
x.close()
x = g()
x.close()
print("closed unstarted")
x = g()
try:
    x.throw(KeyError("unstarted"))
except KeyError as e:
    print(e, next(x, "dead"))


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


x = ignores()
next(x)
try:
    x.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        return 5


x = returns()
next(x)
x.close()


def stop():
    yield 1
    raise StopIteration("inside")


x = stop()
next(x)
try:
    next(x)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def raising():
    yield 1
    raise KeyError("raised")


x = raising()
next(x)
try:
    next(x)
except KeyError as e:
    print("key", e)
print(next(x, "over"))
x = g()
next(x)
print(x.throw(ValueError), x.close())
for bad in (5, "x", None):
    x = raising()
    next(x)
    try:
        x.throw(bad)
    except TypeError as e:
        print(e)


def swallow():
    for i in range(3):
        try:
            yield i
        except ValueError:
            print("swallowed", i)


x = swallow()
print(next(x), x.throw(ValueError()), next(x))
del x


def cleanup():
    try:
        yield 1
    finally:
        print("cleaned up")


for v in cleanup():
    break
x = cleanup()
next(x)
del x
print("end")
