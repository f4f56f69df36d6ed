# cython.pymutex and cython.pythread_type_lock, with and without the GIL.
cimport cython
from threading import Thread, Barrier
cdef cython.pymutex global_lock
cdef class Has:
    cdef cython.pymutex lock
    cdef int n
    def add(self, int k):
        with self.lock:
            self.n += k
        return self.n
    cdef int early(self, int k) nogil:
        with self.lock:
            if k > 3:
                return 1
            self.n += k
        return 0
cdef void acquire_and_add(cython.pymutex* l, int* i) noexcept nogil:
    with l[0]:
        i[0] += 1
cdef int ptr_methods(cython.pythread_type_lock *l) except -1 nogil:
    l[0].acquire()
    l[0].release()
    with l[0]:
        raise ValueError("x")
    return 0
def run(fn, n=4):
    ts = [Thread(target=fn) for _ in range(n)]
    for t in ts: t.start()
    for t in ts: t.join()
def with_gil():
    cdef cython.pymutex lock
    cdef int count = 0
    def thread_func():
        nonlocal count
        for i in range(1000):
            with lock:
                count += 1
    run(thread_func)
    return count
def without_gil():
    cdef cython.pythread_type_lock lock
    cdef int count = 0
    def thread_func():
        nonlocal count
        cdef int i
        with nogil:
            for i in range(20000):
                with lock:
                    count += 1
    run(thread_func)
    return count
def pointers():
    cdef cython.pymutex lock
    cdef int count = 0
    def thread_func():
        for i in range(1000):
            if i % 2:
                acquire_and_add(&lock, &count)
            else:
                with nogil:
                    acquire_and_add(&lock, &count)
    run(thread_func)
    return count
def raises():
    cdef cython.pythread_type_lock lock
    cdef int i
    for i in range(3):
        try:
            ptr_methods(&lock)
        except ValueError as e:
            print("raised", e)
    with lock:
        for i in range(3):
            if i == 1: continue
            if i == 2: break
    try:
        with lock:
            1/0
    except ZeroDivisionError:
        print("zero")
    with lock:
        return i
def gen(n):
    with global_lock:
        yield n
        yield n + 1
def gen_local():
    cdef cython.pymutex m
    with m:
        yield 1
        yield 2
def crit(a):
    cdef cython.pymutex m
    with cython.critical_section(m): pass
    with cython.critical_section(&m, m): pass
    with cython.critical_section(a): pass
    with cython.critical_section(a, a): return 1
print(with_gil(), without_gil(), pointers(), raises())
cdef Has h = Has()
run(lambda: [h.add(1) for i in range(1000)])
print(h.add(0), h.early(5), h.early(2), h.add(0))
g = gen(1)
print(next(g))
out = []
t = Thread(target=lambda: out.extend(gen(10)))
t.start()
print(out, next(g), list(g))
t.join()
print(out, list(gen_local()), crit([]))
g = gen(5); next(g); g.close()
print(list(gen(6)))
