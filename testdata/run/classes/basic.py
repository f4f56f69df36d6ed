class Point:
    """A point."""
    dims = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def move(self, dx, dy=0):
        return type(self)(self.x + dx, self.y + dy)

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    @norm.setter
    def norm(self, v):
        print("set norm", v)

    @norm.deleter
    def norm(self):
        print("del norm")

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def add(a, b):
        return Point(a.x + b.x, a.y + b.y)


p = Point(3, 4)
print(p, p.move(1), p.norm, Point.origin(), Point.add(p, p), p == Point(3, 4), p != Point(0), {p: 1}[Point(3, 4)])
p.norm = 5
del p.norm
p.z = "new"
print(p.z, vars(p), Point.dims, p.dims, Point.__doc__, Point.__name__, Point.__module__)
p.dims = 3
print(Point.dims, p.dims)
del p.dims
print(p.dims)
try:
    Point()
except TypeError as e:
    print(e)
try:
    p.nothing
except AttributeError as e:
    print(e)
try:
    del p.nothing
except AttributeError as e:
    print(type(e).__name__)


class Empty:
    pass


class WithBody:
    x = 1
    y = x + 1
    if y > 1:
        z = "conditional"
    for i in range(3):
        pass
    lst = [j for j in range(y)]
    print("class body runs", x, y)

    def f(self): return self.y


print(WithBody.z, WithBody.i, WithBody.lst, WithBody().f(), Empty() != Empty(), type(Empty()) is Empty)
print(Point.move.__qualname__, Point.__qualname__, p.move.__name__, Point.__dict__["add"].__class__.__name__)
print(isinstance(p, Point), issubclass(Point, object), type(p).__mro__ == (Point, object), Point.__bases__)
