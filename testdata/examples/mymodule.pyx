# mymodule.pyx
def calculate_sum(n):
    cdef int i
    cdef int total = 0
    for i in range(n):
        total += i
    return total
