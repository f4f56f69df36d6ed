# Context managers as programs write them: transactions, timers, locks, temporary state, nesting, re-entrancy, use in classes and generators.
import contextlib
import decimal
import functools
import io
import os
import sys
import threading


class Transaction:
    active = []

    def __init__(self, store, *, nested_ok=True):
        self.store, self.nested_ok = store, nested_ok

    def __enter__(self):
        if self.active and not self.nested_ok:
            raise RuntimeError("nested transaction")
        self.before = dict(self.store)
        self.active.append(self)
        return self.store

    def __exit__(self, kind, error, tb):
        self.active.remove(self)
        if kind is not None:
            self.store.clear()
            self.store.update(self.before)
        return kind is not None and issubclass(kind, Rollback)


class Rollback(Exception):
    pass


store = {"a": 1}
with Transaction(store) as s:
    s["b"] = 2
    with Transaction(store) as t:
        t["c"] = 3
        raise Rollback
    s["d"] = 4
print(store, Transaction.active)
for error in (KeyError("k"), Rollback("r"), KeyboardInterrupt("i")):
    try:
        with Transaction(store) as s, Transaction(store) as t:
            s.clear()
            raise error
    except BaseException as e:
        print("out", repr(e), store)
    else:
        print("rolled back", store)
try:
    with Transaction(store), Transaction(store, nested_ok=False):
        print("not reached")
except RuntimeError as e:
    print(e, Transaction.active)


@contextlib.contextmanager
def changed(obj, **values):
    missing = object()
    old = {k: getattr(obj, k, missing) for k in values}
    try:
        for k, v in values.items():
            setattr(obj, k, v)
        yield obj
    finally:
        for k, v in reversed(old.items()):
            delattr(obj, k) if v is missing else setattr(obj, k, v)


class Config:
    debug = False


with changed(Config, debug=True, level=3) as c:
    with changed(c, level=4):
        print(c.debug, Config.level)
    print(Config.level)
print(Config.debug, hasattr(Config, "level"))


class Indent:
    def __init__(self, out):
        self.out, self.depth = out, 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, *exc):
        self.depth -= 1

    def __call__(self, text):
        print("  " * self.depth + text, file=self.out)
        return self


out = io.StringIO()
p = Indent(out)
with p("a"):
    with p("b"), p("same level as b"):
        p("c")
    p("d")
p("e")
print(out.getvalue())


class Pool:
    def __init__(self, n):
        self.free, self.lock, self.log = list(range(n)), threading.Condition(), []

    @contextlib.contextmanager
    def connection(self):
        with self.lock:
            self.lock.wait_for(lambda: self.free)
            c = self.free.pop(0)
        try:
            yield c
        except ValueError as e:
            self.log.append(f"{c} failed: {e}")
        finally:
            with self.lock:
                self.free.append(c)
                self.lock.notify()

    def query(self, x):
        with self.connection() as c:
            if x < 0:
                raise ValueError(x)
            return c is not None, x * 2


pool = Pool(2)
threads = [threading.Thread(target=lambda n=n: pool.log.append(pool.query(n))) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(pool.log), sorted(pool.free), pool.query(-1), pool.log[-1][2:])


def traced(f):
    @functools.wraps(f)
    def wrapper(*args):
        with contextlib.ExitStack() as stack:
            stack.callback(lambda: calls.append(("leave", f.__name__)))
            calls.append(("enter", f.__name__, args))
            return f(*args)
    return wrapper


calls = []


@traced
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


print(fact(3), calls)


def produce(n):
    with contextlib.closing(io.StringIO()) as buffer:
        for i in range(n):
            buffer.write(str(i))
            yield buffer.getvalue()
    yield buffer.closed


print(list(produce(3)))
with decimal.localcontext() as ctx:
    ctx.prec = 3
    print(decimal.Decimal(1) / 3)
with open(os.devnull, "w") as null, contextlib.redirect_stdout(null):
    print("into nothing")
print(sys.stdout is not null, null.closed)


class Meta(type):
    def __enter__(cls):
        print("class entered")
        return cls

    def __exit__(cls, *exc):
        print("class left")


class AsClass(metaclass=Meta):
    def __enter__(self):
        raise AssertionError("the instance's")

    def __exit__(self, *exc):
        pass


with AsClass as k:
    print(k is AsClass)


class Slots:
    __slots__ = ()

    def __enter__(self):
        return "slots"

    def __exit__(self, *exc):
        return False


class Dynamic:
    def __getattr__(self, name):
        return lambda *a: name


with Slots() as s:
    print(s)
for bad in (Dynamic(), 5, None, "text", Slots, contextlib.nullcontext):
    try:
        with bad:
            print("entered")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)


class Inherits(Slots):
    def __exit__(self, kind, error, tb):
        suppressed = super().__exit__(kind, error, tb)
        return kind is ZeroDivisionError or suppressed


with Inherits() as i:
    1 / 0
print(i)


def loop_of_managers(n):
    result = []
    for k in range(n):
        with contextlib.suppress(StopIteration, KeyError), Indent(io.StringIO()) as ind:
            if k == 1:
                continue
            if k == 2:
                raise KeyError(k)
            if k == 4:
                return result, ind.depth
            result.append((k, ind.depth))
    return "not reached"


print(loop_of_managers(6))
