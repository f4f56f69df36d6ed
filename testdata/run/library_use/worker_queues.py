# Threads with locks, conditions, barriers, events, semaphores, queues and locals, arranged so that the order is always the same.
import queue
import threading
import time


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Turnstile:
    """Lets threads go one after another, in the order of their numbers."""

    def __init__(self):
        self.cond, self.turn, self.log = threading.Condition(), 0, []

    def step(self, n, what):
        with self.cond:
            if not self.cond.wait_for(lambda: self.turn == n, timeout=20):
                raise TimeoutError(n)
            self.log.append(what)
            self.turn += 1
            self.cond.notify_all()


class Worker(threading.Thread):
    def __init__(self, tasks, results, **kw):
        super().__init__(**kw)
        self.tasks, self.results, self.count = tasks, results, 0

    def run(self):
        while True:
            item = self.tasks.get()
            try:
                if item is None:
                    return
                self.results.put((item, self.work(item)))
                self.count += 1
            except (TypeError, ZeroDivisionError) as e:
                self.results.put((item, type(e).__name__))
            finally:
                self.tasks.task_done()

    def work(self, item):
        return 100 // item


class Local(threading.local):
    shared = []
    n = 0

    def __init__(self, start):
        self.n = start
        self.shared.append(start)

    def bump(self):
        self.n += 1
        return self.n


class Bounded:
    def __init__(self, size):
        self.items, self.size = [], size
        self.lock = threading.RLock()
        self.free, self.used = threading.Condition(self.lock), threading.Condition(self.lock)

    def put(self, x):
        with self.free:
            while len(self.items) >= self.size:
                self.free.wait()
            self.items.append(x)
            self.most = max(getattr(self, "most", 0), len(self.items))
            self.used.notify()

    def get(self):
        with self.lock, self.used:
            while not self.items:
                self.used.wait()
            x = self.items.pop(0)
            self.free.notify()
            return x


def run_all(*fs):
    ts = [threading.Thread(target=f, name=f"t{i}") for i, f in enumerate(fs)]
    for t in ts:
        t.start()
    for t in ts:
        t.join(20)
    return [t.is_alive() for t in ts]


class Once:
    def __init__(self, f):
        self.f, self.lock = f, threading.Lock()

    def __call__(self, *args):
        with self.lock:
            if not hasattr(self, "value"):
                self.value = self.f(*args)
        return self.value


gate = Turnstile()


def turns(start):
    def run():
        for k in range(3):
            gate.step(start + 2 * k, f"{threading.current_thread().name}:{k}")
    return run


print(run_all(turns(1), turns(0)), gate.log)
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    tasks, results = kind(), queue.SimpleQueue()
    for item in (5, 0, 3, 7):
        tasks.put(item)
    w = Worker(tasks, results, name=kind.__name__, daemon=True)
    w.start()
    tasks.join()
    tasks.put(None)
    w.join(20)
    print(w.name, w.count, [results.get() for _ in range(4)], results.empty(), w.is_alive(), w.daemon, tasks.unfinished_tasks)
w = Worker(queue.Queue(), queue.Queue())
for item in ("x", 4, None, "left"):
    w.tasks.put(item)
w.run()
print(list(w.results.queue), w.tasks.qsize(), w.ident)
local, seen = Local(10), []
local.bump()
print(run_all(lambda: seen.append([local.bump(), local.bump()]), ), seen, local.n, Local.shared, vars(local))
b, got = Bounded(2), []
print(run_all(lambda: [b.put(i * i) for i in range(50)], lambda: got.extend(b.get() for _ in range(50))), got == [i * i for i in range(50)], b.most <= 2, b.items)
barrier, parties = threading.Barrier(3, action=lambda: parties.append("met")), []
print(run_all(*[lambda: [barrier.wait(20) for _ in range(2)]] * 3), parties, barrier.n_waiting, barrier.broken)
total, lock = [0], threading.Lock()


def add():
    for _ in range(300):
        with lock:
            n = total[0]
            if n % 100 == 0:
                time.sleep(0)
            total[0] = n + 1


print(run_all(add, add, add), total)
calls = []
once = Once(lambda x: calls.append(x) or "made")
print(run_all(*[lambda: once("a")] * 4), calls, once("b"))
failed = []
usual_hook, threading.excepthook = threading.excepthook, lambda args: failed.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
print(run_all(lambda: 1 // 0, lambda: {}["k"], lambda: threading.Event().wait(0), lambda: no_such_name()), sorted(failed))
threading.excepthook = usual_hook
ev, heard = threading.Event(), []
timer = threading.Timer(0.001, lambda *a, **k: (heard.append((a, k)), ev.set()), [1], {"b": 2})
timer.start()
print(ev.wait(20), heard, ev.is_set(), timer.join())
cancelled = threading.Timer(50, print)
cancelled.start()
cancelled.cancel()
print(cancelled.join(20), cancelled.is_alive(), cancelled.finished.is_set())
sem = threading.BoundedSemaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.acquire(timeout=0.001), sem.release())
sem.release()
tell("semaphore", sem.release)
tell("semaphore value", threading.Semaphore, -1)
tell("lock", threading.Lock().release)
tell("rlock", threading.RLock().release)
tell("lock args", lock.acquire, False, 1)
tell("lock timeout", lock.acquire, True, -2)
tell("condition wait", threading.Condition().wait)
tell("condition notify", threading.Condition().notify)
tell("barrier timeout", threading.Barrier(2).wait, 0.001)
barrier.abort()
tell("broken barrier", barrier.wait)
t = threading.Thread(target=print, args=("in thread",))
tell("join first", t.join)
t.start()
t.join()
tell("start again", t.start)
tell("join self", threading.current_thread().join)
tell("group", threading.Thread, 3)
tell("no run", lambda: Worker.run(3))
q = queue.Queue(maxsize=1)
print(q.put("a"), q.full(), q.qsize())
tell("full", q.put_nowait, "b")
tell("full timeout", q.put, "b", timeout=0.001)
tell("timeout", q.get, True, -1)
tell("get", q.get)
tell("empty", q.get, block=False)
q.task_done()
tell("done", q.task_done)
p = queue.PriorityQueue()
p.put((1, "a"))
tell("priority", p.put, ("x", 1))
with lock:
    print(lock.locked(), lock.acquire(False))
print(lock.locked(), threading.active_count(), threading.current_thread() is threading.main_thread())
