# Pointers in displays: tuples of C values, and tests against several pointers.
def tuples():
    cdef int x = 4
    cdef int *p = &x
    t = (p, 1)
    a, b = p, NULL
    return t[0][0], t[1], x, a == p, b == NULL


def tests():
    cdef int x
    cdef int *p = &x
    return p in (NULL, p), p not in (NULL,), p in [p], p in {NULL}


cdef int *following(int *p) except NULL:
    print("called")
    return p + 1


def calls():
    cdef int[3] x = [1, 2, 3]
    cdef int *p = x
    if p in (following(p), following(p)):
        return 1
    return p in (NULL, x)


cdef struct Held:
    int n
    int *p


def structs():
    cdef Held h
    cdef int y = 2
    h.n, h.p = 1, &y
    u = (h, 1.5)
    return u[0].p[0], u[1]


print(tuples())
print(structs())
print(tests())
print(calls())


cdef struct Twice:
    int a

# The second definition is ignored.
cdef struct Twice:
    int a
    int b

cdef Twice twice = Twice(3)
print(twice)
