cdef class Point:
    cdef int x
    cdef public double y
    cdef readonly object tag
    cdef list items

    def __cinit__(self, int x=0, *args, **kw):
        self.x = x
        self.items = []

    def __init__(self, int x=0, double y=1.5, tag=None):
        self.y = y
        self.tag = tag

    cdef int area(self):
        return self.x * 2

    cpdef double scaled(self, double f=2):
        return self.y * f

    def get(self):
        return self.x, self.area(), self.items

    def __repr__(self):
        return "Point(%d, %s)" % (self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Point) and (<Point> other).x == self.x

    def __add__(self, other):
        return Point(self.x + (<Point?> other).x)

    def __len__(self):
        return self.x

    def __getitem__(self, i):
        return self.x + i

    @property
    def prop(self):
        return self.x * 100

    @prop.setter
    def prop(self, int v):
        self.x = v

    @staticmethod
    def st(a):
        return a

    @classmethod
    def cl(cls, a):
        return cls(a)


cdef class Sub(Point):
    cdef int area(self):
        return Point.area(self) + 1000

    cpdef double scaled(self, double f=2):
        return -1


class Py(Sub):
    def scaled(self, f=2):
        return 42


p = Point(3, 4.5, "tag")
print(p, p.get(), p.y, p.tag, p.scaled(), p.scaled(3), p.prop, len(p), p[10], Point.st(1), Point.cl(9))
p.y = 7
p.prop = 6
print(p, p + p, p == Point(6), p != Point(7))
print(Sub(2).get(), Sub(2).scaled(), Py(2).scaled(), isinstance(Py(), Point))
for f in (lambda: p.x, lambda: setattr(p, "tag", 1), lambda: setattr(p, "y", "s"), lambda: p + 1, lambda: Point("x"), lambda: setattr(p, "zz", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


cdef double call_virtual(Point q):
    return q.scaled(1) + q.area()


print(call_virtual(p), call_virtual(Sub(1)), call_virtual(Py(1)))
