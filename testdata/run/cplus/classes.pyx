# distutils: language=c++
# C++ classes: constructors, methods, operators, overloads, references, exceptions, new and del.
from cython.operator cimport dereference as deref, preincrement as inc

from libcpp.vector cimport vector

cdef extern from *:
    """
    #include <stdexcept>
    #include <string>
    namespace shapes {
    static int living = 0;
    struct Point {
        int x, y;
        Point() : x(0), y(0) { ++living; }
        Point(int a, int b) : x(a), y(b) { ++living; if (a == 99) throw std::invalid_argument("99 is no x"); }
        Point(const Point &p) : x(p.x), y(p.y) { ++living; }
        ~Point() { --living; }
        int sum() const { return x + y; }
        int at(int i) const { if (i > 1) throw std::out_of_range("two only"); return i ? y : x; }
        double at(double i) const { return i + x; }
        Point operator+(const Point &o) const { return Point(x + o.x, y + o.y); }
        Point &operator+=(const Point &o) { x += o.x; y += o.y; return *this; }
        Point operator-() const { return Point(-x, -y); }
        bool operator==(const Point &o) const { return x == o.x && y == o.y; }
        bool operator<(const Point &o) const { return sum() < o.sum(); }
        int &operator[](int i) { return i ? y : x; }
        int operator()(int k) const { return k * sum(); }
        Point &operator++() { ++x; return *this; }
        explicit operator bool() const { return x || y; }
        static int count() { return living; }
        int &ref() { return y; }
        struct Part { int n; Part() : n(5) {} };
        Part part() const { return Part(); }
    };
    struct Named : Point {
        std::string name;
        Named(const char *s) : Point(1, 2), name(s) {}
        virtual ~Named() {}
        const char *get() const { return name.c_str(); }
    };
    template <class T> T twice(T x) { return x + x; }
    template <class T> struct Box { T value; Box(T v) : value(v) {} T get() const { return value; } template <class U> U as() const { return (U)value; } };
    enum class Color { red = 1, green = 4 };
    static int swap_out(int &a, int &b) { int t = a; a = b; b = t; return a - b; }
    static int fails(int how) { if (how == 1) throw std::overflow_error("over"); if (how == 2) throw 3; if (how == 3) throw std::bad_alloc(); return how; }
    }
    """

cdef extern from * namespace "shapes":
    cppclass Point:
        cppclass Part:
            int n
        int x, y
        Point()
        Point(int, int) except +
        int sum()
        int at(int) except +
        double at(double)
        Point operator+(const Point&)
        Point operator-()
        bint operator==(const Point&)
        bint operator<(const Point&)
        int& operator[](int)
        int operator()(int)
        Point& operator++()
        bint operator bool()
        @staticmethod
        int count()
        int& ref()
        Part part()

    cppclass Named(Point):
        Named(const char*) except +
        const char* get()

    T twice[T](T)

    cppclass Box[T]:
        T value
        Box(T)
        T get()
        U as_ "as"[U]()

    enum class Color:
        red
        green

    int swap_out(int&, int&)
    int fails(int) except +
    int fails_as "shapes::fails"(int) except +KeyError


cdef int shift(Point& p, int by):
    p.x += by
    return p.x


cdef Point moved(Point p, int by):
    p.x += by
    return p


def use():
    cdef Point p = Point(1, 2)
    cdef Point q
    q.x = 10
    q[1] = 20
    q[0] += 1
    print(p.sum(), q.x, q.y, (p + q).x, (-p).y, p == q, p < q, p(3))
    p = p + q
    inc(p)
    print(p.x, p.y, p.at(0), p.at(0.5))
    p.ref()
    cdef int* at = &q.x
    at[0] = 5
    print(q.x, shift(q, 4), q.x, moved(q, 100).x, q.x)
    print(p.part().n, "yes" if p else "no")
    if q:
        print("true")


def pointers():
    before = Point.count()
    cdef Point* p = new Point(3, 4)
    cdef Named* n = new Named(b"nn")
    print(p.sum(), deref(p).x, n.get(), n.sum(), Point.count() - before)
    cdef Point* base = n
    print(base.sum())
    del n
    del p
    print(Point.count() - before)


def temporaries():
    cdef vector[Point] points
    for i in range(3):
        points.push_back(Point(i, i))
    for point in points:
        print(point.sum(), end=" ")
    print(points[2].x, Point(7, 8).sum())


def functions():
    cdef int a = 1, b = 2
    print(swap_out(a, b), a, b, twice(3), twice(2.5), twice[double](3))
    cdef Box[int]* box = new Box[int](5)
    print(box.get(), box.value, box.as_[double](), <int>Color.green)
    del box


def exceptions():
    for how in range(4):
        try:
            print(fails(how))
        except Exception as e:
            print(type(e).__name__, e if how != 3 else "")
    try:
        fails_as(1)
    except KeyError as e:
        print("KeyError", e)
    try:
        Point(99, 0)
    except ValueError as e:
        print("ValueError", e)
    cdef Point p
    try:
        p.at(2)
    except IndexError as e:
        print("IndexError", e)


cdef class Holder:
    cdef public vector[double] values
    cdef Point point

    def __init__(self, values):
        self.values = values
        self.point = Point(1, 1)

    def grow(self):
        self.values.push_back(self.point.sum())
        self.point.x += 1
        self.values[0] = 0.25
        return self.values, self.point.x


def holders():
    before = Point.count()
    h = Holder([1, 2])
    print(h.values, h.grow(), h.grow(), Point.count() - before)
    h.values = (5,)
    print(h.values)
    del h
    print(Point.count() - before)


use()
pointers()
before = Point.count()
temporaries()
print(Point.count() - before)
functions()
exceptions()
holders()
