cdef struct Point:
    int x
    double y

cdef struct Shape:
    Point corners[2]
    int tags[3]

cdef union Num:
    int i
    double d

cdef struct Words:
    int case
    int default

def arrays(seq):
    cdef int a[4]
    cdef int b[2][3]
    a = [1, 2, 3, 4]
    a[1:3] = [20, 30]
    b = [[1, 2, 3], (4, 5, 6)]
    cdef int c[4]
    c = a
    a[:] = seq
    c[2:] = [a[0], a[1]]
    b[1][0] = seq[0]
    return a, b, c, len(a), [x for x in c], sum([x for x in a[1:3]])

def wrong(seq):
    cdef double v[3]
    try:
        v = seq
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
        return
    print(v, <tuple>v)

def structs(o):
    cdef Point p = [1, 2.5]
    cdef Point q = {'x': 3, 'y': 4}
    cdef Shape s
    s.corners = [p, q]
    s.tags = [7, 8, 9]
    cdef Shape t = s
    t.corners[1].x = 99
    s = o
    cdef Words w = Words(case=1, default=2)
    return s, t, p, w.case + w.default, w

def unions(o):
    cdef Num n
    try:
        n = o
    except (TypeError, ValueError) as e:
        return type(e).__name__, str(e)
    return n.i if 'i' in o else n.d

def pointers():
    cdef int *p = [5, 6, 7]
    cdef char **names = [b"ab", b"cd"]
    cdef Point *ps = [[1, 2], [3, 4]]
    return [p[i] for i in range(3)], names[1], ps[1]

cdef (int, double) pair(int a, double b):
    return b > 0 and a or -a, b

def tuples(o):
    cdef (int, double) t = (1, 2)
    t[0] += 5
    cdef (double, double) u = (t[0], t[1])
    x, y = pair(4, -1)
    t = o
    return t, u, x, y, t[1], t == o

def main():
    print(arrays([9, 8, 7, 6]))
    for seq in ([1, 2, 3], (1, 2), range(4), None, {1: 2, 2: 3, 3: 4}):
        wrong(seq)
    print(structs({'corners': [{'x': 1, 'y': 2}, {'x': 3, 'y': 4}], 'tags': (1, 2, 3)}))
    for o in ({'i': 3}, {'d': 1.5}, {}, {'i': 1, 'd': 2}, 5, {'z': 1}):
        print(unions(o))
    print(pointers())
    print(tuples((7, 8)), tuples([1, 2.5]))
    for o in ((1,), (1, 2, 3), 5, ("a", 1)):
        try:
            print(tuples(o))
        except TypeError as e:
            print(e)
main()
