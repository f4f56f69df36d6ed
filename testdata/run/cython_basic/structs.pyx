cdef struct Point:
    int x
    double y


cdef struct Nested:
    Point p
    int arr[3]
    char *name


cdef union U:
    int i
    unsigned char c[4]


ctypedef struct TD:
    long a


cdef Point make(int x, double y):
    cdef Point p
    p.x = x
    p.y = y
    return p


cdef void change(Point *p):
    p.x += 100
    p.y *= 2


def run():
    cdef Point p = make(1, 2.5)
    cdef Point q
    cdef Point *ptr = &p
    cdef Nested n
    cdef U u
    cdef TD td
    cdef int i
    q = p
    q.x = 50
    print(p.x, p.y, q.x, q.y, ptr.x, ptr[0].y)
    change(&p)
    change(ptr)
    print(p.x, p.y)
    n.p = p
    for i in range(3):
        n.arr[i] = i * 10
    n.name = b"name"
    print(n.p.x, n.arr[0], n.arr[2], n.name)
    u.i = 0
    u.c[0] = 1
    print(u.i & 0xFF)
    td.a = 2**40
    print(td.a, sizeof(Point) >= 12, sizeof(u))
    p = Point(3, 4.5)
    print(p.x, p.y)
    p = Point(x=7, y=8)
    print(p)
    cdef dict d = p
    print(sorted(d.items()))
    p = {"x": 9, "y": 1.25}
    print(p.x, p.y)


run()


def from_dict(d):
    cdef Point p = d
    return p


print(from_dict({"x": 1, "y": 2}))
for bad in ({"x": 1}, {"x": "s", "y": 1}, 5):
    try:
        print(from_dict(bad))
    except Exception as e:
        print(type(e).__name__, e)
