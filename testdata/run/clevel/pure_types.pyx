# The pure mode's way to name C types, in a .pyx.
import cython

Point = cython.struct(x=cython.int, y=cython.double)
Either = cython.union(i=cython.int, c=cython.char)
Long = cython.typedef(cython.longlong)
IntPtr = cython.typedef(cython.p_int)


@cython.ccall
def swap(p: Point) -> Point:
    q = p
    q.x, q.y = <int>p.y, p.x
    return q


def locals_():
    p = cython.declare(Point)
    p.x = 3
    p.y = 2.5
    q: Point = Point(x=4, y=5)
    u: Either
    u.i = 65
    n: Long = 5
    return p, q, u.c, n, cython.sizeof(Point), cython.typeof(n), cython.typeof(q)


def through(k):
    i: cython.int = k
    p: IntPtr = cython.address(i)
    p[0] += 1
    return i


print(swap(dict(x=1, y=2)), locals_(), through(3))
for bad in (None, dict(x=1), dict(x="a", y=1)):
    try:
        swap(bad)
    except Exception as e:
        print(type(e).__name__)
