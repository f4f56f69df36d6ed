from libc.stdlib cimport malloc, free


def run():
    cdef int n = 1000000, i, j, found = 0
    cdef char *flags = <char *>malloc(n)
    for i in range(n):
        flags[i] = 1
    for i in range(2, n):
        if flags[i]:
            found += 1
            if i < 1000:
                for j in range(i * i, n, i):
                    flags[j] = 0
    free(flags)
    return found
