cimport cython


@cython.cdivision(True)
def run():
    cdef unsigned long long x = 42
    cdef long i, total = 0
    for i in range(2000000):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        if x > 9223372036854775808:
            total += i % 2147483648
        total = total & 4611686018427387903
    return total
