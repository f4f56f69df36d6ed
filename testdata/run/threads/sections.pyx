# cython: freethreading_compatible=True
# Critical sections of objects and locks, as blocks and as decorators: no update is lost, with the GIL and without.
cimport cython
import threading

cdef enum:
    THREADS = 4
    ROUNDS = 2000


def run(*works):
    gate = threading.Barrier(len(works))

    def start(work):
        gate.wait()
        work()

    threads = [threading.Thread(target=start, args=(w,)) for w in works]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


cdef class Counter:
    cdef int n
    cdef object last
    cdef list seen

    def __init__(self):
        self.seen = []

    @cython.critical_section
    def add(self, int k):
        self.n += k
        self.last = (k, self.n)
        self.seen.append(k)
        return self.n

    @cython.critical_section
    def add_all(self, *args, k=1):
        for a in args:
            self.n += a * k

    @cython.critical_section
    cdef int add_c(self, int k) except -1:
        self.n += k
        self.last = str(self.n)
        if k > 100:
            raise ValueError(k)
        return 0

    @cython.critical_section
    cpdef add_cp(self, k):
        self.n += k
        self.last = None

    @cython.critical_section
    def __iadd__(self, k):
        self.n += k
        return self

    @property
    @cython.critical_section
    def doubled(self):
        return self.n * 2

    @cython.critical_section
    def __len__(self):
        return self.n % 1000

    def total(self):
        with cython.critical_section(self):
            return self.n, len(self.seen)


def objects():
    cdef Counter c = Counter()

    def work():
        for i in range(ROUNDS):
            c.add(1)
            c.add_all(1, 2, k=2)
            c.add_c(3)
            c.add_cp(4)
            try:
                c.add_c(101)
            except ValueError:
                pass

    run(*[work] * THREADS)
    print(c.total())
    c += 5
    print(c.total(), c.doubled, len(c))


def pairs():
    cdef int a = 0, b = 0
    x, y = object(), object()

    def left():
        nonlocal a, b
        for i in range(ROUNDS):
            with cython.critical_section(x, y):
                a += 1
                b += 1

    def right():
        nonlocal a, b
        for i in range(ROUNDS):
            with cython.critical_section(y, x):
                b += 1
                a += 1

    def alone():
        nonlocal a
        for i in range(ROUNDS):
            with cython.critical_section(x):
                a += 1
            with cython.critical_section(x, x):
                a += 1

    run(left, right, alone, left)
    print(a, b)


def locks():
    cdef int a = 0, b = 0
    cdef cython.pymutex x, y

    def both():
        nonlocal a, b
        for i in range(ROUNDS):
            with cython.critical_section(x, y):
                a += 1
                b += 1

    def turned():
        nonlocal a, b
        for i in range(ROUNDS):
            with cython.critical_section(&y, x):
                b += 1
                a += 1

    def alone():
        nonlocal a
        for i in range(ROUNDS):
            with cython.critical_section(&x):
                a += 1

    def lock():
        nonlocal b
        for i in range(ROUNDS):
            with y:
                b += 1

    run(both, turned, alone, lock)
    print(a, b)


@cython.critical_section
cdef long counted(cython.pymutex *m, long *n) except -1:
    for i in range(10):
        n[0] += 1
    return n[0]


def pointers():
    cdef long n = 0
    cdef cython.pymutex m

    def work():
        for i in range(ROUNDS):
            counted(&m, &n)

    run(*[work] * THREADS)
    print(n)


@cython.critical_section
def plain(shared, key):
    shared[0] = key # lists lock themselves, which may let others into the section
    return shared


def released():
    cdef Counter c = Counter()

    def work():
        for i in range(ROUNDS):
            with cython.critical_section(c):
                c.n += 1
                with nogil:
                    pass
                c.n += 1

    run(*[work] * THREADS)
    print(c.total())


def left_early(c, n):
    for i in range(n):
        with cython.critical_section(c):
            if i == 2:
                continue
            if i == 4:
                return i
            if i == n - 1:
                break
            raise_if(i == 3 and n == 7)
    else:
        return None
    return "broken"


cdef raise_if(bint x):
    if x:
        raise KeyError(x)


def main():
    objects()
    pairs()
    locks()
    pointers()
    released()
    print(plain([1], 2), left_early([], 3), left_early([], 6))
    try:
        left_early([], 7)
    except KeyError as e:
        print(repr(e))


main()
