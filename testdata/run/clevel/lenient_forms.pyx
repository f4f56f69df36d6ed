# Forms that Cython takes at every language level, and Python does not.
def median(a, b = None, *):
    return a, b
print(median(1), median(1, 2))
try: median(1,2,3)
except TypeError as e: print(e)
def f(x):
    try:
        if x: raise ValueError("v")
        y = 1
    except ValueError, e:
        return str(e)
    return y
def g(x):
    try:
        y = x
    else:
        y += 1
    return y
def g2(x):
    r = []
    try:
        r.append(x)
    else:
        r.append(2)
    finally:
        r.append(3)
    return r
print(f(0), f(1), g(1), g2(1))


cimport cython

DEF KEEP = 8


@cython.freelist(KEEP)
cdef class Kept:
    cdef Color color
    cdef object call

    def __init__(self):
        self.color = GREEN
        self.call = twice


cdef enum Color:
    RED
    GREEN = 5

cdef int twice(int x):
    return 2 * x

cdef extern from *:
    """
    #define AREA_MAX 4
    enum area_kind { AREA_A = 1 };
    """
    int AREA_MAX
    enum area_kind:
        AREA_A
    int compared "labs"(int m, int m)


def area():
    cdef int cells[<int>AREA_A + 3]
    for i in range(4):
        cells[i] = i
    return cells[3], sizeof(cells) // sizeof(int)


print(area(), Kept().__class__.__name__)


cdef class More(Kept):
    def state(self):
        return self.color, self.call(21)


print(More().state())
print(0644, 00, 0o17)
