# Context managers: order, suppression, exceptions of their own, lookups on the type, several at once, async.
import contextlib


class M:
    def __init__(self, name, swallow=False, enter=None, exit=None):
        self.name, self.swallow, self.enter, self.exit = name, swallow, enter, exit

    def __enter__(self):
        print("enter", self.name)
        if self.enter:
            raise self.enter
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.exit:
            raise self.exit
        return self.swallow


def describe(e):
    out = []
    while e is not None:
        out.append("%s(%s)" % (type(e).__name__, e))
        e = e.__context__
    return " <- ".join(out)


def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        print("!!", describe(e))


def body(*managers, error=None, how="pass"):
    for n in range(2):
        with managers[0] as a:
            with managers[-1] as b:
                print("body", a, b, n)
                if error:
                    raise error
                if how == "return":
                    return (a, b)
                if how == "break":
                    break
                if how == "continue":
                    continue
        print("after", n)
    else:
        print("else")
    return "end"


for how in "pass", "return", "break", "continue":
    attempt(lambda: body(M("a"), M("b"), how=how))
    attempt(lambda: body(M("a", True), M("b"), how=how, error=ValueError(how)))
    attempt(lambda: body(M("a"), M("b", True), how=how, error=KeyError(how)))
    attempt(lambda: body(M("a"), M("b", exit=OSError("exit")), how=how))
attempt(lambda: body(M("a", exit=TypeError("a")), M("b", exit=OSError("b")), error=ValueError("v")))
attempt(lambda: body(M("a", True, exit=TypeError("a")), M("b", enter=OSError("b"))))
attempt(lambda: body(M("a", True), M("b", enter=OSError("b"))))


def targets():
    with M("t") as (a, *b), M("u") as [c]:
        print(a, b, c)
    d = {}
    with M("v") as d["k"], M("w") as d["l"]:
        print(d)
    with M("x"), M("y"):
        pass
    with (M("p") as p):
        print(p)


attempt(targets)
M2 = type("M2", (), {"__enter__": lambda self: 1})
M3 = type("M3", (), {"__exit__": lambda self, *a: 1})


def missing(m):
    with m:
        print("inside")


attempt(lambda: missing(M2()))
attempt(lambda: missing(M3()))
attempt(lambda: missing(5))
i = M3()
i.__enter__ = lambda: print("on the instance")
attempt(lambda: missing(i))


class Odd:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        class Falsy:
            def __bool__(self):
                raise ZeroDivisionError("bool")
        return Falsy()


def odd(error):
    with Odd():
        if error:
            raise error
    return "fine"


attempt(lambda: odd(None))
attempt(lambda: odd(ValueError(1)))


@contextlib.contextmanager
def managed(name, swallow=()):
    print("start", name)
    try:
        yield name
    except swallow as e:
        print("swallowed", e)
    else:
        print("clean", name)
    finally:
        print("finish", name)


def use(*errors):
    with managed("m", ValueError) as m, contextlib.suppress(KeyError), contextlib.ExitStack() as stack:
        stack.callback(print, "callback", m)
        stack.enter_context(managed("inner"))
        for e in errors:
            raise e
        return m


attempt(use)
attempt(lambda: use(ValueError(1)))
attempt(lambda: use(KeyError(2)))
attempt(lambda: use(TypeError(3)))
attempt(lambda: use(StopIteration(4)))


@contextlib.contextmanager
def bad():
    yield 1
    yield 2


@contextlib.contextmanager
def none():
    return
    yield


attempt(lambda: missing(bad()))
attempt(lambda: missing(none()))


@managed("decorator")
def decorated(x):
    print("decorated", x)
    return x


attempt(lambda: decorated(1))
attempt(lambda: decorated(2))


class AM(M):
    async def __aenter__(self):
        return self.__enter__()

    async def __aexit__(self, *args):
        return self.__exit__(*args)


async def asynchronous(error, how):
    for n in range(2):
        async with AM("A", how == "swallow") as a, AM("B") as b:
            print(a, b)
            if error:
                raise error
            if how == "return":
                return "from async"
            if how == "break":
                break
    return "async end"


def drive(co):
    try:
        co.send(None)
    except StopIteration as e:
        return e.value


for how in "pass", "return", "break", "swallow":
    attempt(lambda: drive(asynchronous(None, how)))
    attempt(lambda: drive(asynchronous(ValueError(how), how)))


def generator():
    with M("g"):
        yield 1
        yield 2


g = generator()
print(next(g))
g.close()
g = generator()
next(g)
attempt(lambda: g.throw(ValueError("thrown")))
g = generator()
next(g)
del g
print("end")
