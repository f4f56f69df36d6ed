# contextlib over compiled code: contextmanager in every way it can go wrong, ExitStack, decorators, redirecting.
import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name, log, swallow=()):
    log.append(f"<{name}>")
    try:
        yield name
    except swallow as e:
        log.append(f"swallowed {e!r}")
    finally:
        log.append(f"</{name}>")


def attempt(f, *args):
    try:
        print(f.__name__, "->", repr(f(*args)))
    except BaseException as e:
        print(f.__name__, "raised", repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__))


def nested():
    log = []
    with tag("a", log) as a, tag("b", log, swallow=KeyError):
        raise KeyError("k")
    return log, a


def stop_iteration():
    with tag("s", []):
        raise StopIteration("through")


def runtime_error():
    with tag("r", []):
        raise RuntimeError("own") from StopIteration("inner")


def no_yield():
    @contextlib.contextmanager
    def f():
        if 0:
            yield
    with f():
        pass


def two_yields():
    @contextlib.contextmanager
    def f():
        yield 1
        yield 2
    with f():
        pass


def two_yields_thrown():
    @contextlib.contextmanager
    def f():
        try:
            yield 1
        except KeyError:
            yield 2
    with f():
        raise KeyError


def replaces():
    @contextlib.contextmanager
    def f():
        try:
            yield
        except KeyError as e:
            raise ValueError("replaced") from e
    with f():
        raise KeyError("k")


def reraises_same():
    @contextlib.contextmanager
    def f():
        try:
            yield
        except KeyError as e:
            raise e
    with f():
        raise KeyError("same")


def reused():
    cm = tag("once", [])
    with cm:
        pass
    with cm:
        pass


calls = []


@tag("decorator", calls)
def decorated(x, *, y=2):
    """doc"""
    calls.append((x, y))
    return x + y


class Track(contextlib.ContextDecorator):
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, t, e, tb):
        self.log.append(t and t.__name__)
        return t is ZeroDivisionError


def context_decorator():
    log = []

    @Track(log)
    def f(n):
        return 1 // n

    return f(1), f(0), f.__name__, log


def stack():
    log = []
    with contextlib.ExitStack() as s:
        s.enter_context(tag("first", log))
        s.callback(log.append, "callback")
        s.push(lambda *exc: log.append(exc[0]) or True)
        s.enter_context(contextlib.closing(io.StringIO()))

        @s.callback
        def inner():
            log.append("decorated callback")

        raise KeyError("in stack")
    return log


def stack_replaces():
    with contextlib.ExitStack() as s:
        s.callback(lambda: 1 / 0)
        s.callback(lambda: [][1])
        s.callback(lambda: {}["k"])
        raise ValueError("body")


def stack_pop():
    log = []
    with contextlib.ExitStack() as s:
        for n in "abc":
            s.enter_context(tag(n, log))
        kept = s.pop_all()
    log.append("left")
    kept.close()
    return log


def stack_bad():
    with contextlib.ExitStack() as s:
        s.enter_context(5)


def suppressing():
    with contextlib.suppress(KeyError, IndexError) as got:
        {}["k"]
    with contextlib.suppress():
        pass
    with contextlib.suppress(LookupError):
        [][1]
    with contextlib.suppress(KeyError):
        raise ValueError("not suppressed", got)


def redirect():
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        print("to out")
        print("to err", file=sys.stderr)
        with contextlib.redirect_stdout(err):
            print("nested")
    return out.getvalue(), err.getvalue()


def null():
    with contextlib.nullcontext(5) as x, contextlib.nullcontext() as y:
        return x, y


class Res:
    def __init__(self, fail=False):
        self.fail = fail

    def close(self):
        print("closed")
        if self.fail:
            raise OSError("close failed")


def closing():
    with contextlib.closing(Res()) as r:
        try:
            with contextlib.closing(Res(True)):
                raise KeyError("k")
        except OSError as e:
            return repr(e), repr(e.__context__), r.fail


class Abstract(contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        return exc[0] is KeyError


def abstract():
    with Abstract() as a:
        raise KeyError
    return isinstance(a, contextlib.AbstractContextManager), isinstance(Res(), contextlib.AbstractContextManager), isinstance(Track([]), contextlib.AbstractContextManager)


for f in (nested, stop_iteration, runtime_error, no_yield, two_yields, two_yields_thrown, replaces, reraises_same, reused, context_decorator, stack, stack_replaces,
          stack_pop, stack_bad, suppressing, redirect, null, closing, abstract):
    attempt(f)
print(decorated(1), decorated(1, y=5), decorated.__name__, decorated.__doc__, calls)


class Counted:
    depth = 0

    @contextlib.contextmanager
    def level(self, n=1):
        self.depth += n
        try:
            yield self.depth
        finally:
            self.depth -= n

    @classmethod
    @contextlib.contextmanager
    def on_class(cls):
        yield cls.__name__

    @staticmethod
    @contextlib.contextmanager
    def on_static(x):
        yield x * 2


c = Counted()
with c.level() as one, c.level(5) as six, Counted.on_class() as name, c.on_static(4) as eight:
    print(one, six, name, eight, c.depth)
print(c.depth)
