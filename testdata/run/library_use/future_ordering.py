# concurrent.futures: results in order, failures, cancellation, callbacks, waits, custom executors, initialisers, chained work.
import concurrent.futures as cf
import functools
import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Executor, Future, ThreadPoolExecutor, as_completed, wait


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except BaseException as e:
        print(label, "!!", type(e).__name__, e, "<-", repr(e.__cause__))


class Inline(Executor):
    """Runs what is submitted when someone asks for it, last one first."""

    def __init__(self):
        self.todo, self.closed = [], False

    def submit(self, fn, /, *args, **kw):
        if self.closed:
            raise RuntimeError(f"{fn.__name__} is too late")
        f = Future()
        self.todo.append((f, functools.partial(fn, *args, **kw)))
        return f

    def run(self, n=None):
        done = 0
        while self.todo and done != n:
            f, call = self.todo.pop()
            if not f.set_running_or_notify_cancel():
                continue
            try:
                f.set_result(call())
            except Exception as e:
                f.set_exception(e)
            done += 1
        return done

    def shutdown(self, wait=True, **kw):
        self.closed = True
        if wait:
            self.run()


class Chain:
    def __init__(self, executor):
        self.executor, self.log = executor, []

    def then(self, future, f):
        out = Future()

        def finished(done):
            self.log.append(f"finished {f.__name__}")
            if done.cancelled():
                out.cancel()
                out.set_running_or_notify_cancel()
                return
            e = done.exception()
            if e is not None:
                out.set_exception(e)
                return
            try:
                out.set_result(f(done.result()))
            except Exception as e:
                out.set_exception(e)
        future.add_done_callback(finished)
        return out


def state(f):
    if f.cancelled():
        return "cancelled"
    if not f.done():
        return "running" if f.running() else "pending"
    e = f.exception()
    return f"{type(e).__name__}({e})" if e else repr(f.result())


def divide(a, b=2):
    return a / b


def fail(text):
    try:
        {}[text]
    except KeyError as e:
        raise ValueError(text) from e


def held(started, release):
    started.set()
    return release.wait(20)


pool = Inline()
fs = [pool.submit(divide, n, b=n - 2) for n in (4, 2, 3)] + [pool.submit(fail, "x"), pool.submit(str.upper)]
print([state(f) for f in fs], fs[0].cancel(), pool.run(1), [state(f) for f in fs])
print(pool.run(), [state(f) for f in fs], fs[0].cancel(), fs[1].cancel(), len(pool.todo))
tell("result", fs[3].result)
tell("cancelled", fs[0].result)
tell("pending", Future().result, timeout=0)
tell("pending exception", Future().exception, 0.001)
try:
    fs[2].set_result(1)
except cf.InvalidStateError as e:
    print(str(e).split("<")[0], fs[2].result())
tell("traceback", lambda: fs[1].exception().__traceback__ is not None)
chain = Chain(pool)
start = pool.submit(divide, 10)
ends = [chain.then(start, int), chain.then(chain.then(start, str), str.split), chain.then(chain.then(start, len), abs)]
print([state(f) for f in ends], pool.run(), [state(f) for f in ends], chain.log)
dropped = pool.submit(print, "never")
after = chain.then(dropped, repr)
print(dropped.cancel(), state(after), pool.run(), state(dropped))
late = []
start.add_done_callback(lambda f: late.append(f.result()))
print(late)
with Inline() as inner:
    m = inner.map(divide, [1, 2, 3], [1, 0, 3])
    inner.run()
    tell("map", lambda: [next(m), next(m), next(m)])
    last = inner.submit(len, "abc")
tell("closed", inner.submit, len, "x")
print(last.result())

with ThreadPoolExecutor(max_workers=3, thread_name_prefix="w") as ex:
    print(list(ex.map(divide, range(6), range(1, 7))), list(ex.map(str.join, "-+", ["ab", "cd", "no"])), list(ex.map(pow, [], [])))
    results = ex.map(divide, [4, 1, 8], [2, 0, 4])
    tell("first", next, results)
    tell("second", next, results)
    tell("after failure", next, results)
    tell("bad", lambda: ex.submit(fail, "deep").result())
    tell("base", lambda: ex.submit(lambda: (_ for _ in ()).throw(KeyboardInterrupt("kb"))).result())
    tell("not callable", lambda: ex.submit(3).result())
    tell("no function", lambda: ex.submit())
    tell("name", lambda: ex.submit(lambda: threading.current_thread().name[:2]).result())
    fs = {ex.submit(fail if n == 2 else divide, n): n for n in range(5)}
    done, rest = wait(fs, return_when=ALL_COMPLETED)
    print(sorted((fs[f], state(f)) for f in done), rest)
    print(sorted(fs[f] for f in as_completed(fs)), [len(list(as_completed([f, f]))) for f in list(fs)[:1]])
    started, release = threading.Event(), threading.Event()
    stuck = ex.submit(held, started, release)
    started.wait(20)
    quick = ex.submit(divide, 1)
    done, rest = wait([stuck, quick], return_when=FIRST_COMPLETED)
    print(state(*done), len(rest), stuck.done(), stuck.cancel())
    failing = ex.submit(fail, "soon")
    print(failing in wait([stuck, failing], return_when=FIRST_EXCEPTION).done, wait([stuck], timeout=0.001).not_done == {stuck})
    tell("as_completed", lambda: list(as_completed([stuck], timeout=0.001)))
    release.set()
    print(stuck.result(), state(failing))

with ThreadPoolExecutor(1) as single:
    order, hold = [], threading.Event()
    first = single.submit(hold.wait, 20)
    queued = [single.submit(order.append, n) for n in range(4)]
    queued[0].add_done_callback(lambda f: order.append("called back"))
    queued[1].add_done_callback(lambda f: order.append(f"cancelled {f.cancelled()}"))
    print(queued[1].cancel(), queued[1].cancel(), state(queued[2]), order)
    hold.set()
print(order, [state(f) for f in queued])
tell("shut", single.submit, print)
tell("workers", ThreadPoolExecutor, 0)
tell("initializer", ThreadPoolExecutor, 1, "", 5)
seen = threading.local()


def initial(n):
    seen.n = n


with ThreadPoolExecutor(1, initializer=initial, initargs=(7,)) as ex:
    print(ex.submit(lambda: seen.n).result(), hasattr(seen, "n"))
ex = ThreadPoolExecutor(1)
started, hold = threading.Event(), threading.Event()
waiting = [ex.submit(held, started, hold), ex.submit(divide, 3), ex.submit(divide, 4)]
started.wait(20)
ex.shutdown(wait=False, cancel_futures=True)
hold.set()
print(wait(waiting[:1]).done == {waiting[0]}, [f.cancelled() for f in waiting], issubclass(cf.CancelledError, Exception), issubclass(cf.BrokenExecutor, RuntimeError))
