def run():
    cdef long total = 0
    cdef int i, j
    for j in range(20):
        for i in range(1000000):
            total += i ^ j
    return total
