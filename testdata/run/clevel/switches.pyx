# Chains of branches on one C integer, and tests of C values in displays.
from libc.limits cimport INT_MAX

cdef enum Color:
    RED = 1
    GREEN
    BLUE


cdef int classify(int x) noexcept nogil:
    if x == 1:
        return 17
    elif x == 2:
        return 23
    elif x == 3 or x == 4:
        return 5
    elif x in (5, 6, 7):
        return 44
    elif x == 9:
        return 101
    elif x == 2:
        return 1000
    else:
        return -1


cdef long wide(long long x):
    if x == 0:
        r = 1
    elif x == 4294967296:
        r = 2
    elif x == 2147483647:
        r = 3
    elif x == -1:
        r = 4
    elif x in (10, 11, 12, 13):
        r = 5
    else:
        r = 6
    return r


cdef str small(unsigned char x):
    if x == 0:
        return "zero"
    elif x == 200:
        return "200"
    elif x == 255:
        return "255"
    elif x == 256:
        return "never"
    return "other"


def loops(int n):
    cdef int i, total = 0
    for i in range(n):
        if i == 1:
            continue
        elif i == 3:
            total += 100
        elif i == 5 or i == 6:
            for j in range(3):
                if j == 1:
                    break
                total += 1000
        elif i == 8:
            break
        else:
            total += i
    else:
        total = -total
    return total


def names(int c):
    if c == RED:
        return "red"
    elif c == GREEN:
        return "green"
    elif c == BLUE:
        return "blue"
    return None


def objects(int kind, value):
    try:
        if kind == 0:
            return [value]
        elif kind == 1:
            value = value + "x"
        elif kind == 2:
            raise ValueError(value)
        elif kind == 3:
            with open("/nonexistent/file") as f:
                pass
        else:
            pass
    except ValueError as e:
        return "caught %s" % e
    except OSError:
        return "no file"
    finally:
        value = None
    return value


def gen(int n):
    cdef int i = 0
    while i < n:
        if i == 0:
            yield "zero"
        elif i == 1:
            yield "one"
            yield "again"
        elif i == 2:
            pass
        else:
            yield i
        i += 1


def letters(str s):
    cdef Py_UCS4 c
    return ["".join(["v" if c in ("a", "e", "i", "o", "u") else "." if c in {" ", "\t"} else "c" for c in s])]


def displays(int x, double d, unsigned int u, bint b):
    cdef int y = 4, z = 5
    return (x in (1, 2, 3), x not in [1, 2, 3], x in {y, z}, x in (y,), d in (1.5, 2.0, 3), d in (x, y), u in (1, 4294967295),
            b in (True,), x in (True, 7), not x in (1, y), x in ("a", 4), x in (None, 4), x in ())


def chained(int x):
    return 1 < x in (2, 3, 4), x in (1, 2) and x in (2, 3), x in (1, 2) or x in (9, 10)


def nested(int x, int y):
    if x == 1:
        if y == 1:
            return 11
        elif y == 2:
            return 12
        elif y == 3:
            return 13
        return 10
    elif x == 2:
        while True:
            if y == 1:
                return 21
            elif y == 2:
                break
            elif y == 3:
                y = 1
                continue
            else:
                return 20
        return 22
    elif x == 3:
        return 30
    return 0


print([classify(i) for i in range(-2, 12)], classify(INT_MAX))
print([wide(i) for i in (0, 1, 4294967296, 2147483647, -1, 10, 13, 14, -2147483649)])
print([small(i) for i in (0, 1, 200, 255)])
print([loops(i) for i in range(12)])
print([names(i) for i in range(5)])
print([objects(i, "v") for i in range(6)])
print(list(gen(5)))
print(letters("some text\tis here"))
print(displays(4, 1.5, 1, True), displays(1, 4.0, 4294967295, False), displays(7, 0.1, 5, True))
print([chained(i) for i in range(11)])
print([[nested(x, y) for y in range(5)] for x in range(5)])
