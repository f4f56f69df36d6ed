cpdef long calculate_sum(long n):
    cdef long total = 0, i
    for i in range(n):
        total += i
    return total


def run():
    return calculate_sum(1000000)
