cdef int e1(int x) except -1:
    if x == 0:
        raise ValueError("e1")
    return x


cdef int e2(int x) except? -1:
    if x == 0:
        raise ValueError("e2")
    return x


cdef int e3(int x) except *:
    if x == 0:
        raise ValueError("e3")
    return x


cdef void e4(int x) except *:
    if x == 0:
        raise ValueError("e4")


cdef int e5(int x):
    if x == 0:
        raise ValueError("e5")
    return x


cdef void e6(int x):
    if x == 0:
        raise ValueError("e6")


cdef object e7(int x):
    if x == 0:
        raise ValueError("e7")
    return x


cdef double e8(int x) except? -1.0:
    if x == 0:
        raise ValueError("e8")
    return x


cdef bint e9(int x) except -1:
    if x == 0:
        raise ValueError("e9")
    return x > 0


cpdef int e10(int x) except? -2:
    if x == 0:
        raise ValueError("e10")
    return x


cdef char *e11(int x) except NULL:
    if x == 0:
        raise ValueError("e11")
    return "text"


def call(int which, int x):
    if which == 1:
        return e1(x)
    elif which == 2:
        return e2(x)
    elif which == 3:
        return e3(x)
    elif which == 4:
        e4(x)
    elif which == 5:
        return e5(x)
    elif which == 6:
        e6(x)
    elif which == 7:
        return e7(x)
    elif which == 8:
        return e8(x)
    elif which == 9:
        return e9(x)
    elif which == 10:
        return e10(x)
    elif which == 11:
        return e11(x)
    return "void"


for w in range(1, 12):
    for x in (5, -1, -2, 0):
        if w == 1 and x == -1:
            continue
        try:
            print(w, x, call(w, x))
        except Exception as e:
            print(w, x, type(e).__name__, e)
