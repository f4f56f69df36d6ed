# Threads that share module globals, one class whose attributes change, one function whose defaults do, one generator, one cache.
import functools
import gc
import sys
import threading

THREADS, ROUNDS = 6, 300
lock = threading.Lock()
total = 0
last = None
names = {}


def helper():
    return 1


class Shared:
    kind = "a"
    count = 0

    def __init__(self):
        self.values = []

    def add(self, x):
        with lock:
            self.count += 1
            self.values.append(x)
        return self.kind

    def method(self):
        return 0


def run_all(*works):
    gate, failed = threading.Barrier(len(works)), []

    def run(work):
        gate.wait()
        try:
            work()
        except BaseException as e:
            failed.append((work.__name__, type(e).__name__, str(e)))

    threads = [threading.Thread(target=run, args=(w,)) for w in works]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return failed


def adds():
    global total, last
    for i in range(ROUNDS):
        with lock:
            total += 1
        last = i
        globals()["fresh%d" % (i % 50)] = i


def replaces():
    global helper
    old = helper
    for i in range(ROUNDS):
        def helper(n=i):
            return n - n + 1
        helper.__defaults__ = (i + 1,)
    helper = old


def uses():
    for i in range(ROUNDS):
        if helper() != 1:
            raise ValueError(i)
        if len(str(last)) > 4:
            raise ValueError(last)


shared = Shared()


def changes_class():
    own = "extra_%d_" % threading.get_ident()  # the other thread that does so mustn't delete it
    for i in range(ROUNDS):
        Shared.kind = "ab"[i % 2]
        Shared.method = (lambda self: 1) if i % 2 else (lambda self: 2)
        setattr(Shared, own + str(i % 20), property(lambda self: i))
        if i % 3 == 0:
            delattr(Shared, own + str(i % 20))


def calls_methods():
    for i in range(ROUNDS):
        if shared.add(i) not in "ab" or shared.method() not in (0, 1, 2):
            raise ValueError(i)
        shared.late = i
        shared.late += 1


def changes_instances():
    for i in range(ROUNDS):
        s = Shared()
        setattr(s, "a%d" % i, i)
        s.method(), s.add(i)
        if i % 10 == 0:
            gc.collect(0)


@functools.lru_cache(maxsize=16)
def cached(n):
    return n if n < 2 else cached(n - 1) + cached(n - 2)


def caches():
    for i in range(ROUNDS):
        if cached(i % 20) != [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181][i % 20]:
            raise ValueError(i)


def numbers():
    n = 0
    while True:
        n += 1
        got = yield n
        if got:
            n = got


one = numbers()
taken = []


def takes():
    for i in range(ROUNDS):
        with lock:
            taken.append(next(one))


busy = []


def slowly():
    while True:
        for _ in range(30):
            len(busy)
        yield 1


unlocked = slowly()


def races():
    for i in range(ROUNDS):
        try:
            next(unlocked)
        except ValueError as e: # it is running in another thread
            if str(e) != "generator already executing":
                raise
        except StopIteration:
            raise ValueError("ended")


before = sys.getswitchinterval()
sys.setswitchinterval(1e-6)
try:
    print(run_all(adds, adds, adds, adds, uses, uses))
    print(total, last, sorted(k for k in globals() if k.startswith("fresh"))[:3])
    print(run_all(replaces, uses, uses, adds))
    print(helper(), total)
    print(run_all(changes_class, calls_methods, calls_methods, changes_instances, changes_class))
    print(shared.count, len(shared.values), shared.late, Shared.kind)
    print(run_all(caches, caches, caches))
    print(run_all(takes, takes, takes, takes))
    print(taken == list(range(1, 4 * ROUNDS + 1)))
    print(run_all(races, races, races))
finally:
    sys.setswitchinterval(before)
