cdef long work(list v, Py_ssize_t n):
    cdef Py_ssize_t i, k
    cdef long total = 0, x
    for k in range(20):
        for i in range(n):
            x = v[i]
            v[i] = x + k
            total += x
    return total


def run():
    return work(list(range(20000)), 20000)
