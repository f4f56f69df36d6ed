cdef public struct Point:
    int x
    double y
ctypedef public struct Pair:
    Point a, b
cdef public enum Shade:
    dark = 3
    light
cdef public enum:
    LOOSE = 11
ctypedef public int (*visitor)(int, void *) noexcept
cdef public api class Counter [object CounterObject, type CounterType]:
    cdef int n
    cdef object tag
    def __init__(self, n=0):
        self.n, self.tag = n, "tag"
    def get(self):
        return self.n, self.tag
cdef api int counted = 5
cdef api Point origin
cdef api object holder = ["held"]
cdef api int add(int a, Point *p) except -1:
    if a < 0:
        raise ValueError("negative")
    return a + p.x
cdef api object wrap(object o, Counter c):
    c.n += 1
    return (o, c.n)
cdef api Counter make(int n):
    return Counter(n)
cdef api int each(int n, visitor v, void *data) noexcept:
    cdef int i, total = 0
    for i in range(n):
        total += v(i, data)
    return total
cdef api double area(Pair p, Shade s) noexcept nogil:
    return (p.b.x - p.a.x) * (p.b.y - p.a.y) * <int>s
cdef public api const char *name(int short):
    return b"short" if short else b"long name"
origin.x, origin.y = 1, 2.5
