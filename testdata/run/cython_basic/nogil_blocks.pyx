cdef int work(int n) noexcept nogil:
    cdef int i, s = 0
    for i in range(n):
        if i % 3 == 0:
            continue
        s += i
    return s


cdef int may_fail(int n) except -1 nogil:
    if n < 0:
        with gil:
            raise ValueError("negative %d" % n)
    return n * 2


cdef void callback(int n) noexcept with gil:
    print("callback", n)


def run(int n):
    cdef int r
    with nogil:
        r = work(n)
    print(r)
    with nogil:
        r = may_fail(n)
        with gil:
            print("with gil", r)
        r += 1
        callback(r)
    return r


print(run(10))
try:
    run(-1)
except ValueError as e:
    print(e)


def early(int n):
    with nogil:
        if n > 5:
            with gil:
                return "early"
        n += 1
    return n


print(early(1), early(10))


def loop_exit(int n):
    cdef int i
    for i in range(10):
        with nogil:
            if i == n:
                break
            if i % 2:
                continue
        print(i)
    return i


print(loop_exit(5))
