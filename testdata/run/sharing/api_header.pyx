import _api
cdef extern from "_api_api.h":
    int import__api() except -1
    ctypedef struct Point "struct Point":
        int x
        double y
    ctypedef struct Pair:
        Point a, b
    ctypedef int (*visitor)(int, void *) noexcept
    class _api.Counter [object CounterObject]:
        cdef int n
        cdef object tag
    int dark, light, LOOSE
    int counted
    Point origin
    int add(int, Point *) except -1
    object wrap(object, Counter)
    Counter make(int)
    int each(int, visitor, void *)
    double area(Pair, int) nogil
    const char *name(int)

cdef int step(int i, void *data) noexcept:
    return i * (<int *> data)[0]

import__api()
cdef Point p
cdef Pair q
cdef int k = 10
p.x, p.y = 4, 5
q.a = origin
q.b = p
print(counted, origin, dark, light, LOOSE)
print(add(3, &p), each(4, step, &k), area(q, light), name(1), name(0))
try:
    add(-1, &p)
except ValueError as e:
    print("ValueError", e)
cdef Counter c = make(7)
print(wrap("o", c), wrap("p", c), c.get(), c.n, c.tag)
d = _api.Counter(2)
print((<Counter> d).n, wrap(None, d))
