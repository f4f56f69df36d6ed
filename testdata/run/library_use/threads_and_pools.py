# threading and concurrent.futures with compiled callbacks: locks, conditions, locals, barriers, timers, pools, callbacks, errors.
import collections
import concurrent.futures as cf
import queue
import threading


class Counter:
    def __init__(self):
        self.lock, self.n = threading.Lock(), 0

    def work(self, times):
        for _ in range(times):
            with self.lock:
                self.n += 1


def run_all(*targets):
    threads = [threading.Thread(target=t, args=a, name=f"t{i}") for i, (t, *a) in enumerate(targets)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return threads


c = Counter()
run_all(*[(c.work, 500)] * 6)
print(c.n)


class Worker(threading.Thread):
    def __init__(self, jobs, results):
        super().__init__(daemon=True)
        self.jobs, self.results = jobs, results

    def run(self):
        for job in iter(self.jobs.get, None):
            try:
                self.results.append((job, job ** 2 if job != 3 else 1 // 0))
            except ZeroDivisionError as e:
                self.results.append((job, str(e)))
            finally:
                self.jobs.task_done()


jobs, results = queue.Queue(), []
workers = [Worker(jobs, results) for _ in range(3)]
for w in workers:
    w.start()
for n in range(8):
    jobs.put(n)
jobs.join()
for w in workers:
    jobs.put(None)
for w in workers:
    w.join()
print(sorted(results, key=lambda r: r[0]), [w.is_alive() for w in workers])


class Buffer:
    def __init__(self, size):
        self.items, self.size = collections.deque(), size
        self.cond = threading.Condition()

    def put(self, x):
        with self.cond:
            self.cond.wait_for(lambda: len(self.items) < self.size)
            self.items.append(x)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            x = self.items.popleft()
            self.cond.notify_all()
            return x


b, got = Buffer(2), []
run_all((lambda: [b.put(i) for i in range(10)],), (lambda: got.extend(b.get() for _ in range(10)),))
print(got)
local = threading.local()
local.value = "main"
seen = []


class MyLocal(threading.local):
    def __init__(self, start):
        self.values = [start]


mine = MyLocal(0)


def uses_local(n):
    before = getattr(local, "value", "unset")
    local.value = n
    mine.values.append(n)
    seen.append((n, before, local.value, list(mine.values)))


run_all(*[(uses_local, n) for n in range(3)])
print(sorted(seen), local.value, mine.values)
barrier = threading.Barrier(3, action=lambda: order.append("all here"))
order = []


def meet():
    i = barrier.wait()
    if i == 0:
        order.append("first leaves")


run_all((meet,), (meet,), (meet,))
print(order, barrier.broken)
errors = []
saved_hook, threading.excepthook = threading.excepthook, lambda args: errors.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
run_all((lambda: {}["missing"],), (lambda: None,))
threading.excepthook = saved_hook
print(errors)
event = threading.Event()
timer = threading.Timer(0.01, event.set)
timer.start()
print(event.wait(30), event.is_set())
timer = threading.Timer(30, lambda: print("never"))
timer.start()
timer.cancel()
timer.join()
rlock = threading.RLock()
with rlock, rlock:
    print("re-entered")
for bad in (lambda: threading.Lock().release(), lambda: rlock.release(), lambda: workers[0].start(), lambda: threading.Thread().join(), lambda: threading.Thread(target=1, args=5)._args and 1, lambda: barrier.__class__(0).wait(0)):
    try:
        bad()
    except (RuntimeError, TypeError, ValueError, threading.BrokenBarrierError) as e:
        print(type(e).__name__, e)


def square(n):
    if n == 4:
        raise ValueError(f"no {n}")
    return n * n


def generate(n):
    yield from range(n)


with cf.ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool", initializer=lambda: setattr(local, "init", True)) as pool:
    print(list(pool.map(square, generate(4))), list(pool.map(pow, [2, 3], [5, 2])))
    try:
        print(list(pool.map(square, range(6))))
    except ValueError as e:
        print(e)
    futures = {pool.submit(square, n): n for n in range(6)}
    out = []
    for f in cf.as_completed(futures):
        out.append((futures[f], f.exception() and str(f.exception()), None if f.exception() else f.result()))
    print(sorted(out))
    print(pool.submit(lambda: (getattr(local, "init", None), threading.current_thread().name.startswith("pool"))).result())
    called = []
    f = pool.submit(lambda **kw: kw, a=1)
    f.add_done_callback(lambda f: called.append(f.result()))
    f.add_done_callback(lambda f: called.append(f.done()))
    cf.wait([f])
    done, pending = cf.wait([pool.submit(square, 2), pool.submit(square, 4)], return_when=cf.ALL_COMPLETED)
    print(f.result(), sorted(str(x.exception()) for x in done), pending)
    try:
        pool.submit(event.wait, 0.5 if False else 30) if False else pool.submit(lambda: threading.Event().wait(0.05)).result(timeout=0)
    except cf.TimeoutError as e:
        print("timeout", e)
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print(e)
print(called)
f = cf.Future()
print(f.cancel(), f.cancelled(), f.done())
try:
    f.result()
except cf.CancelledError as e:
    print("cancelled")
f = cf.Future()
f.set_running_or_notify_cancel()
f.set_exception(KeyError("k"))
print(f.cancel(), repr(f.exception()))
