# distutils: sources = shapes.c
# distutils: include_dirs = .
# A C file beside the module: structs by value and by pointer, callbacks with context, strings, a table of functions.
cdef extern from "shapes.h":
    ctypedef struct point:
        double x
        double y
    enum shape_kind:
        SHAPE_CIRCLE
        SHAPE_POLYGON
    struct shape:
        shape_kind kind
        int count
        point *points
        double radius "size"
    ctypedef int (*shape_visitor)(const shape *s, void *context) except -1
    ctypedef double (*measure)(const shape *s) noexcept nogil
    struct named_measure:
        const char *name
        measure function
    const named_measure shape_measures[]
    const int shape_measure_count
    const char *SHAPE_VERSION
    int SHAPE_MAX
    shape *shape_circle(point center, double radius) nogil
    shape *shape_polygon(const point *points, int count) nogil
    void shape_free(shape *s) nogil
    point shape_center(const shape *s) nogil
    int shape_each(shape **list, int count, shape_visitor visit, void *context) except -1
    unsigned int shape_hash(const shape *s) nogil


cdef class Shape:
    cdef shape *s

    def __dealloc__(self):
        shape_free(self.s)

    @staticmethod
    def circle(x, y, radius):
        cdef Shape made = Shape()
        made.s = shape_circle(point(x, y), radius)
        if made.s is NULL:
            raise ValueError("no such circle")
        return made

    @staticmethod
    def polygon(*corners):
        cdef Shape made = Shape()
        cdef point points[16]
        if len(corners) > SHAPE_MAX:
            raise ValueError("too many corners")
        for i, (x, y) in enumerate(corners):
            points[i] = point(x, y)
        made.s = shape_polygon(points, <int>len(corners))
        return made

    def center(self):
        return shape_center(self.s)

    def corners(self):
        return [(p.x, p.y) for p in self.s.points[:self.s.count]] if self.s.kind == SHAPE_POLYGON else self.s.radius

    def measures(self):
        return {shape_measures[i].name.decode(): round(shape_measures[i].function(self.s), 3) for i in range(shape_measure_count)}

    def hash(self):
        return shape_hash(self.s)


cdef int visit(const shape *s, void *context) except -1:
    return (<object>context)(s.kind, s.count)


def each(list shapes, call):
    cdef shape *list_[16]
    cdef Shape one
    cdef int i
    for i, one in enumerate(shapes):
        list_[i] = one.s
    return shape_each(list_, <int>len(shapes), visit, <void *>call)


circle = Shape.circle(1, 2, 3)
square = Shape.polygon((0, 0), (2, 0), (2, 2), (0, 2))
for s in (circle, square):
    print(s.center(), s.corners(), s.measures())
print(circle.hash() > 0, circle.hash() == Shape.circle(1, 2, 3).hash(), circle.hash() == square.hash())
print(SHAPE_VERSION.decode(), SHAPE_MAX, shape_measure_count)
print(each([circle, square, circle], lambda kind, count: 10 * kind + count))


def fail(kind, count):
    if count:
        raise KeyError("corners: %d" % count)
    return 1


for bad in (lambda: each([circle, square], fail), lambda: each([circle], lambda k, c: "text"), lambda: Shape.circle(0, 0, -1),
            lambda: Shape.circle("x", 0, 1), lambda: Shape.polygon(*[(0, 0)] * 20)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
