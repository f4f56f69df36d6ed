def run(int n):
    cdef int i
    out = []
    for i from 0 <= i < n:
        out.append(i)
    for i from n > i >= 0:
        out.append(i)
    for i from 0 < i <= n by 2:
        out.append(i)
    return out, i


print(run(4))


def untyped(a, b):
    out = []
    for i from a <= i < b:
        out.append(i)
    return out


print(untyped(2, 5))


def typed_range(int a, int b, int c):
    cdef int i
    cdef list out = []
    for i in range(a, b, c):
        out.append(i)
    else:
        out.append("else")
    return out, i


print(typed_range(0, 10, 3), typed_range(10, 0, -4), typed_range(0, 3, 1))
try:
    typed_range(0, 3, 0)
except ValueError as e:
    print(e)


def unsigned_range(unsigned int n):
    cdef unsigned int i
    s = 0
    for i in range(n):
        s += i
    return s


print(unsigned_range(5))


def modified(int n):
    cdef int i
    r = []
    for i in range(n):
        r.append(i)
        i += 10
        n = 2
    return r, i, n


print(modified(4))


def break_else(int n):
    cdef int i
    for i in range(n):
        if i == 3:
            break
    else:
        return "no break", i
    return "break", i


print(break_else(10), break_else(2))
