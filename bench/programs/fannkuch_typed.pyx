cdef int fannkuch(int n):
    cdef int perm[16]
    cdef int perm1[16]
    cdef int count[16]
    cdef int i, j, k, r = n, flips, most = 0, t
    for i in range(n):
        perm1[i] = i
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        for i in range(n):
            perm[i] = perm1[i]
        flips = 0
        k = perm[0]
        while k:
            i, j = 0, k
            while i < j:
                t = perm[i]
                perm[i] = perm[j]
                perm[j] = t
                i += 1
                j -= 1
            flips += 1
            k = perm[0]
        if flips > most:
            most = flips
        while True:
            if r == n:
                return most
            t = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = t
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def run():
    return fannkuch(9)
