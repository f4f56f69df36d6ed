# Pools, transactions, nested exit stacks, redirections and locks as context managers, with failures at every step.
import contextlib
import io
import sys
from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress

log = []


def chain(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(out)


def tell(label, f, *args, **kw):
    del log[:]
    try:
        r = repr(f(*args, **kw))
    except BaseException as e:
        r = "!! " + chain(e)
    print(label, r, log)


class Res:
    def __init__(self, name, enter=None, exit=None, swallow=False):
        self.name, self.on_enter, self.on_exit, self.swallow = name, enter, exit, swallow

    def __enter__(self):
        log.append("+" + self.name)
        if self.on_enter:
            raise self.on_enter
        return self

    def __exit__(self, t, e, tb):
        log.append(f"-{self.name}" + (f":{t.__name__}" if t else ""))
        if self.on_exit:
            raise self.on_exit
        return self.swallow

    close = __exit__


class Pool:
    def __init__(self, size):
        self.free = list(range(size))[::-1]

    @contextmanager
    def take(self):
        if not self.free:
            raise RuntimeError("pool is empty")
        item = self.free.pop()
        try:
            yield item
        finally:
            self.free.append(item)
            log.append(f"back {item}")


class Store(dict):
    @contextmanager
    def transaction(self, *, only=Exception):
        saved = dict(self)
        try:
            yield self
        except only as e:
            self.clear()
            self.update(saved)
            raise KeyError(f"rolled back: {e}") from e
        else:
            log.append("commit")


class timed(ContextDecorator):
    depth = 0

    def __init__(self, name, eat=()):
        self.name, self.eat = name, eat

    def __enter__(self):
        timed.depth += 1
        log.append(f"{'>' * timed.depth}{self.name}")

    def __exit__(self, t, e, tb):
        log.append(f"{'<' * timed.depth}{self.name}")
        timed.depth -= 1
        return t is not None and issubclass(t, self.eat)


def nested(*specs, fail=None):
    with ExitStack() as stack:
        got = [stack.enter_context(s).name for s in specs]
        stack.callback(log.append, "callback")
        stack.push(lambda t, e, tb: log.append(f"saw {t and t.__name__}"))
        if fail:
            raise fail
        return got
    return "swallowed"


def two(a, b, fail=None):
    with a as x, b as y:
        if fail:
            raise fail
        return x.name + y.name
    return "after"


@timed("outer")
@timed("inner", eat=ZeroDivisionError)
def divide(a, b):
    return a / b


@contextmanager
def steps(*plan):
    for p in plan:
        try:
            log.append(f"yield {p}")
            yield p
        except ValueError as e:
            log.append(f"caught {e}")
            if p == "stop":
                return
            if p == "other":
                raise TypeError("other") from None
            raise


def use(cm, fail=None):
    with cm as v:
        if fail:
            raise fail
        return v
    return "eaten"


def loop():
    out = []
    for i in range(5):
        with Res(str(i), swallow=i == 2):
            if i == 1:
                continue
            if i == 2:
                raise ValueError(i)
            if i == 4:
                break
            out.append(i)
    else:
        out.append("else")
    return out


def generate():
    with Res("gen"):
        try:
            got = yield 1
            yield got
        finally:
            log.append("finally")


pool = Pool(2)
tell("pool", lambda: [use(pool.take()), use(pool.take())])


def exhaust():
    with pool.take() as a, pool.take() as b, pool.take() as c:
        return a, b, c


tell("exhaust", exhaust)
print(pool.free)
store = Store(a=1)
tell("commit", lambda: use(store.transaction()).update(b=2))


def spoil(what, **kw):
    with store.transaction(**kw) as s:
        s["c"] = 3
        del s["a"]
        return s[what]


tell("rollback", spoil, "none")
print(sorted(store))
tell("not this one", spoil, "none", only=TypeError)
print(sorted(store))
tell("nested", nested, Res("a"), Res("b"))
tell("nested fail", nested, Res("a"), Res("b"), fail=ValueError("f"))
tell("nested swallowed", nested, Res("a"), Res("b", swallow=True), fail=ValueError("f"))
tell("nested enter", nested, Res("a"), Res("b", enter=OSError("no")), Res("c"))
tell("nested exit", nested, Res("a", exit=KeyError(1)), Res("b", exit=IndexError(2)), fail=ValueError("f"))
tell("replaced and swallowed", nested, Res("a", swallow=True), Res("b", exit=IndexError(2)), fail=ValueError("f"))
tell("two", two, Res("a"), Res("b"))
tell("two enter", two, Res("a", swallow=True), Res("b", enter=OSError("no")))
tell("two exit", two, Res("a", exit=KeyError("x")), Res("b", exit=IndexError("y")), ValueError("z"))
tell("two return exit", two, Res("a", swallow=True), Res("b", exit=IndexError("y")))
tell("two exit kills exit", two, Res("a"), Res("b"), SystemExit(3))
tell("not a manager", two, Res("a"), 5)
tell("divide", divide, 6, 3)
tell("divide zero", divide, 1, 0)
tell("divide text", divide, 1, "a")
tell("steps", use, steps("one"))
tell("steps none", use, steps())
tell("steps two", use, steps("one", "two"))
tell("steps stop", use, steps("stop"), ValueError("v"))
tell("steps other", use, steps("other"), ValueError("v"))
tell("steps same", use, steps("one"), ValueError("v"))
tell("steps stop iteration", use, steps("one"), StopIteration("si"))
tell("loop", loop)
g = generate()
tell("generator", lambda: [next(g), g.send(5), g.close()])
tell("generator thrown", lambda: [next(h := generate()), h.throw(ValueError("t"))])
tell("closing", lambda: use(closing(io.StringIO("text"))).closed)
tell("suppress", use, suppress(ValueError, KeyError), KeyError("k"))
tell("suppress other", use, suppress(ValueError), KeyError("k"))
tell("null", use, nullcontext(7))
stack = ExitStack()
stack.enter_context(Res("kept"))
moved = stack.pop_all()
tell("moved", lambda: (stack.close(), moved.close()))
tell("push not a manager", ExitStack().push, 3)
tell("enter not a manager", ExitStack().enter_context, 3)
out = io.StringIO()
with redirect_stdout(out), contextlib.redirect_stderr(out):
    print("inside", end=";")
    print("error", file=sys.stderr, end="")
print(repr(out.getvalue()))
one = steps("once")
tell("first", use, one)
tell("again", use, one)
