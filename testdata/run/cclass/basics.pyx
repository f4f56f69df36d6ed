"""Fields, methods, life and inheritance."""
cdef class Node


cdef class Tree:
    """A tree."""
    cdef Node root
    cdef readonly int size
    kind = "tree"

    def add(self, int key):
        cdef Node n = Node(key)
        self.size += 1
        if self.root is None:
            self.root = n
            return self
        self.root.insert(n)
        return self

    def keys(self):
        out = []
        if self.root is not None:
            self.root.collect(out)
        return out


cdef class Node:
    cdef Node left, right
    cdef int key
    cdef Tree owner

    def __cinit__(self, int key):
        self.key = key

    cdef int insert(self, Node n) except -1:
        if n.key < self.key:
            if self.left is None:
                self.left = n
            else:
                self.left.insert(n)
        elif self.right is None:
            self.right = n
        else:
            self.right.insert(n)
        return 0

    cdef object collect(self, list out):
        if self.left is not None:
            self.left.collect(out)
        out.append(self.key)
        if self.right is not None:
            self.right.collect(out)


t = Tree()
for k in [5, 2, 8, 1, 9, 3]:
    t.add(k)
print(t.keys(), t.size, Tree.kind, Tree.__doc__, Tree.__name__, Tree.__module__.split(".")[-1])


cdef class Life:
    cdef str name
    cdef object log

    def __cinit__(self, log, name="?", bint fail=False):
        self.log = log
        self.name = name
        log.append("cinit " + name)
        if fail:
            raise ValueError(name)

    def __init__(self, *args, **kwargs):
        self.log.append("init %d %d" % (len(args), len(kwargs)))

    def __dealloc__(self):
        if self.log is not None:
            self.log.append("dealloc " + self.name)


cdef class Longer(Life):
    cdef list items

    def __cinit__(self, log, *rest, **kw):
        self.items = [log]
        log.append("second cinit")

    def __dealloc__(self):
        self.log.append("second dealloc")


class Py(Longer):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = 1


log = []
Life(log, "a")
Longer(log, name="b")
Py(log, "c")
for cls in Life, Longer:
    try:
        cls(log, "d", fail=True)
    except ValueError as e:
        print("failed", e)
for line in log:
    print(line)
try:
    Life()
except TypeError as e:
    print(e)


cdef class Shape:
    cdef double w, h

    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def scale(self, double by):
        self.w *= by
        self.h *= by
        return self

    def name(self):
        return "shape"


cdef class Square(Shape):
    def __init__(self, w):
        Shape.__init__(self, w, w)

    def name(self):
        return "square of " + super().name()


s = Square(3)
print(s.area(), s.scale(2).area(), s.name(), isinstance(s, Shape), Square.__mro__[1].__name__)


def typed(Shape a, Square b not None, Shape c=None):
    return a is None, b.w, c is None


print(typed(None, s), typed(s, s, s))
for args in [(1, s), (s, None), (s, Shape(1, 2)), (s, s, 5)]:
    try:
        typed(*args)
    except TypeError as e:
        print(str(e).replace(__name__ + ".", ""))
cdef object any_ = s
print((<Shape>any_).h, (<Square?>any_).w)
for bad in (None, 1, Shape(1, 1)):
    try:
        <Square?>bad
    except TypeError as e:
        print(str(e).replace(__name__ + ".", ""))


cdef class Holder:
    cdef dict __dict__
    cdef object __weakref__


import weakref
h = Holder()
h.x = 5
r = weakref.ref(h)
print(h.x, h.__dict__, r() is h)
del h
print(r())
try:
    Shape(1, 2).zz = 1
except AttributeError:
    print("no attribute")
try:
    Shape.zz = 1
except TypeError:
    print("immutable")
print(sorted(n for n in vars(Square) if not n.startswith("__")))
