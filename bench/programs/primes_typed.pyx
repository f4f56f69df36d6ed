def run():
    cdef int n, i, count = 0
    cdef int found[2000]
    n = 2
    while count < 2000:
        for i in found[:count]:
            if n % i == 0:
                break
        else:
            found[count] = n
            count += 1
        n += 1
    return found[1999]
