cdef int inner(int x) except -1:
    if x > 1:
        raise ValueError("deep %d" % x)
    return x


cpdef int middle(int x) except -1:
    return inner(x) + 1


def outer(x):
    try:
        return middle(x)
    except KeyError:
        return None


def conv(x):
    cdef int i
    i = x
    return i


print(outer(1))
for f, v in ((outer, 5), (conv, "x"), (conv, None)):
    try:
        f(v)
    except Exception as e:
        lines = []
        tb = e.__traceback__
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        print(type(e).__name__, e, lines)
outer(7)
