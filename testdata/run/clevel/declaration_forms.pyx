# Declarations in their spellings, and what C values do in odd but right places.
from libc.stdlib cimport malloc, free, qsort
from libc.string cimport memset, strcpy
cimport cython

ctypedef int (*binop)(int, int)
ctypedef int fn_t(int, int)
ctypedef int row[4]
ctypedef unsigned long long int u64
ctypedef long long unsigned u64b
cdef long int li = 5
cdef unsigned short int usi = 65535
cdef signed char sc = -1
cdef short s = -2
cdef int unsigned_ = 3
cdef const char *greeting = b"hello"
cdef volatile int vol = 4
cdef int *np_ = NULL, nn = 7, arr3[3]
cdef double dd = 1e10, ee
cdef char ch = c'x', nl = c'\n', hx = c'\x41', q = c'\''

cdef struct Point:
    int x, y
    double w

cdef packed struct Packed:
    char c
    int i

cdef struct Nested:
    Point p
    Point ps[2]
    int *q
    binop op
    row r

cdef union U:
    int i
    unsigned char b[4]

cdef enum Color:
    RED, GREEN = 5, BLUE
cdef enum:
    ANON = 42
    ANON2
cpdef enum Shape:
    SQUARE = 1
    CIRCLE = 2
cdef int add(int a, int b) noexcept:
    return a + b
cdef int mul(int a, int b) noexcept:
    return a * b
cdef int sub(int a, int b) noexcept nogil:
    return a - b
cdef int opt(int a, int b=2, int c=3):
    return a * 100 + b * 10 + c
cdef int apply_(fn_t *f, int a, int b):
    return f(a, b)
cdef int apply2(int (*f)(int, int) noexcept, int a, int b):
    return f(a, b)
cdef (int, double) pair(int a):
    return a, a / 2.0
cdef binop pick(bint m):
    return mul if m else add

def variables():
    print(li, usi, sc, s, unsigned_, greeting, vol, nn, dd, ch, nl, hx, q)
    cdef int i
    for i in range(3):
        arr3[i] = i * i
    print(arr3[0], arr3[1], arr3[2], arr3)
    print(np_ is NULL, np_ == NULL, not np_)
    cdef u64 a = 2**64 - 1
    cdef u64b b = a
    print(a, b, a == b, <int>a, <unsigned char>a)

def structs():
    cdef Point p = Point(1, 2, 3.5)
    cdef Point p2 = {'x': 4, 'y': 5, 'w': 6}
    cdef Point p3 = p
    p3.x = 10
    print(p, p2, p3.x, p.x)
    cdef Nested n
    n.p = p
    n.ps[0] = p2
    n.ps[1] = Point(x=7, y=8, w=9)
    n.op = add
    n.q = &n.ps[1].y
    for i in range(4):
        n.r[i] = i + 1
    print(n.p.w, n.ps[0].x, n.ps[1].y, n.op(3, 4), n.q[0], n.r[3], n.r)
    cdef Nested *np = &n
    np.ps[1].y += 10
    print(np.q[0], n.q[0], (&n.p).x, np[0].p.y, (<Point *>np).x)
    print(sizeof(Packed), sizeof(Point), sizeof(n.r), sizeof(row), sizeof(n.r[0]))
    cdef U u
    u.i = 0x01020304
    print(u.b[0], u.b[3], sorted([u.b[k] for k in range(4)]))
    cdef Point pts[2]
    pts[0] = p
    pts[1] = p2
    print([o.x for o in pts[:2]])
    d = <object>p
    print(type(d).__name__, d['w'])
    p = d
    print(p.x)
    cdef Point *pp = [p, p2]
    print(pp[1].y)

def enums():
    cdef Color c = BLUE
    print(c, RED, GREEN, <int>c, ANON, ANON2, c == 6, Color.GREEN)
    print(int(Shape.SQUARE), <int>CIRCLE, int(Shape.CIRCLE), Shape(1).name)
    cdef Shape sh = CIRCLE
    print(sh == Shape.CIRCLE, <int>sh)

def functions():
    print(add(1, 2), apply_(add, 3, 4), apply_(&mul, 3, 4), apply2(sub, 9, 4))
    print(opt(1), opt(1, 5), opt(1, 5, 6))
    print(pair(3), pair(3)[1])
    print(pick(True)(3, 5), pick(False)(3, 5))
    cdef binop ops[2]
    ops[0] = add
    ops[1] = mul
    print([ops[i](6, 7) for i in range(2)])
    cdef binop *po = ops
    print(po[1](2, 2), (ops[0])(1, 1), (<binop>ops[1])(4, 4), ops[0] == add, ops[0] is mul)
    cdef int (*table[3])(int, int) noexcept
    table[0], table[1], table[2] = add, mul, sub
    for f in table[:3]:
        print(f(10, 3), end=' ')
    print()
    cdef (int, double) t = (1, 2.5)
    t[0] = t[0] + 4
    a, b = t
    print(t, a, b, t[1])
    x, y = pair(8)
    print(x, y)

def arrays():
    cdef int m[2][3]
    cdef int i, j
    for i in range(2):
        for j in range(3):
            m[i][j] = i * 10 + j
    print(m, m[1], m[1][2])
    cdef int *row1 = m[1]
    print(row1[0], row1[2])
    cdef int (*pr)[3]
    pr = m
    print(pr[1][1], (pr + 1)[0][2])
    cdef int a[5]
    a[:] = [1, 2, 3, 4, 5]
    cdef int b[5]
    b = a
    b[0] = 100
    print(a, b, [x for x in a[1:4]], [x for x in a[0:5:2]], list(a))
    cdef int *p = a
    print([x for x in p[:3]], [x for x in p[1:5:2]])
    s = 0
    for x in a:
        s += x
    print(s, sum([x for x in p[:5]]), 3 in a)
    p += 2
    print(p[0], p[-1], (p - 1)[0], p - a, p[1], (p + 1)[0])

def main():
    variables(); structs(); enums(); functions(); arrays()
main()
