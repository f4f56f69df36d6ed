"""Objects of extension types neither leak nor vanish."""
import gc
import sys


cdef class A:
    cdef object o
    cdef public list l
    cdef A nxt
    cdef str s

    def __cinit__(self, x=None, bint fail=False):
        self.o = x
        self.l = []
        if fail:
            raise ValueError("no")

    cpdef object get(self, k=None):
        return (self.o, k)

    cdef A link(self, A b):
        self.nxt = b
        return self

    def __add__(self, other):
        return A((self, other))

    def __radd__(self, other):
        return A(other)

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l = self.l + [v]

    def __len__(self):
        return len(self.l)

    def __eq__(self, o):
        return self is o

    def __iter__(self):
        for x in self.l:
            yield x

    def __call__(self, *a, **k):
        return a, k

    def __getattr__(self, name):
        if name == "zork":
            return self.o
        raise AttributeError(name)

    @property
    def p(self):
        return self.nxt

    @p.setter
    def p(self, v):
        self.nxt = v

    def use(self, A b not None):
        cdef A c = b.link(self)
        c.nxt.nxt = None
        return c.nxt, b.nxt, self.l


cdef class B(A):
    cdef dict __dict__
    cdef object __weakref__
    cdef object extra

    def __init__(self, *a):
        self.extra = a


class P(B):
    def get(self, k):
        return k


def attempt(f, *args):
    try:
        return f(*args)
    except (AttributeError, TypeError, ValueError):
        pass


def work():
    a = A(object())
    b = B()
    p = P()
    for x in (a, b, p):
        x.use(a)
        x.use(x)
        x.get(1)
        (<A>x).get(2)
        x + 1
        1 + x
        x + x
        x[0] = object()
        x[0]
        len(x)
        list(x)
        x(1, k=2)
        x.zork
        x == x
        x != a
        x.p = x
        x.p
        x.l = [x]
        attempt(getattr, x, "qqq")
        attempt(setattr, x, "l", 5)
        attempt(setattr, x, "p", 5)
        attempt(x.use, None)
        attempt(A, 1, True)
        attempt(B, 1, True)
        attempt(A, 1, 2, 3)
    b.foo = b
    p.foo = p


for i in range(50):
    work()
gc.collect()
before = len(gc.get_objects()), sys.getrefcount(A)
for i in range(100):
    work()
gc.collect()
after = len(gc.get_objects()), sys.getrefcount(A)
print(after[0] - before[0] <= 0, after[1] - before[1])
