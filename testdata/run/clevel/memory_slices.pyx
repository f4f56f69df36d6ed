# Slices of C memory: bounds, steps, loops, membership, assignment.
from libc.stdlib cimport malloc, free
cimport cython

cdef struct Point:
    int x, y

cdef char *text = b"abcABCqtp"
cdef int[6] numbers
for k in range(6):
    numbers[k] = k * 10


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


def bounds(int a, int b):
    cdef char c
    cdef int i
    return ([c for c in text[a:b]], [i for i in numbers[a:b]], [i for i in numbers[:3]], text[a:b])


def steps():
    cdef char c
    cdef int i
    return ([chr(c) for c in text[3::-1]], [chr(c) for c in text[1:5:2]], [chr(c) for c in text[8:4:-2]],
            [i for i in numbers[0:6:2]], [i for i in numbers[5:0:-1]], [i for i in numbers[4:1:-1]])


def members(int n):
    cdef int *p = numbers
    return (n in p[:6], n not in p[1:6], n in p[0:6:2], n in numbers[2:4])


def points():
    cdef Point[3] all
    cdef Point *p
    cdef int i
    for i in range(3):
        all[i].x = i
        all[i].y = -i
    for p in all[:3]:
        p.x += 100
    return [p.x + p.y for p in all[1:3]]


def rows():
    cdef int[2][3] grid
    grid[0][:] = [1, 2, 3]
    grid[1][:] = [4, 5, 6]
    return grid[0][2], grid[1][2]


def assign(n):
    cdef int[5] a = [1, 2, 3, 4, 5]
    cdef int[8] b
    cdef int m = n
    b[:] = [0] * 8
    b[:m] = a
    return b


def unicode_memory():
    cdef Py_UNICODE *u = u"sp\u1234m"
    return u, u[1:3], u[1:], len(u), u[2]


show(bounds, 0, 3)
show(bounds, 1, 5)
show(steps)
for n in (0, 10, 25, 40):
    show(members, n)
show(points)
show(rows)
show(assign, 5)
show(assign, 3)
show(unicode_memory)
