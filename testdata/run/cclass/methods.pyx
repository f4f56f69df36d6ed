"""C methods, their tables, and what Python overrides."""
cimport cython


cdef class T:
    cdef int v

    def __init__(self, v=0):
        self.v = v

    cpdef int add(self, x, int y=2, z=None) except -1:
        return self.v + x + y + (z or 0)

    cpdef T me(self):
        return self

    cpdef void quiet(self, x):
        self.v = x

    cdef double priv(self, double d):
        return d * self.v

    @staticmethod
    cdef int stat(int a, int b=5):
        return a * b

    cpdef double fast(self, double d):
        return d + self.v

    def call(self):
        return self.priv(2.5), self.add(1), self.add(1, 5), self.add(1, z=7), T.stat(3), T.stat(3, 4)

    def closure(self):
        def inner():
            return self.v, self.priv(1)
        return inner

    cdef object with_cells(self, T t):
        self.v = 99

        def inner():
            return self.v, t.v
        return inner

    def cells(self, t):
        return self.with_cells(t)()

    def gen(self, n):
        for i in range(n):
            yield self.v + i

    def __iter__(self):
        yield 1
        yield self.v


cdef class U(T):
    cdef double priv(self, double d):
        return -T.priv(self, d)

    cpdef int add(self, x, int y=2, z=None) except -1:
        return 1000 + T.add(self, x, y)


class P(T):
    def add(self, x, *a, **k):
        return 7 * x

    def fast(self, d):
        return 50.5

    def quiet(self, x):
        print("quiet", x)


class Q(U):
    def me(self):
        return U(4)


class Bad(U):
    def me(self):
        return 4

    def add(self, *a, **k):
        raise KeyError(a)


def run(T t):
    cdef double d
    t.quiet(3)
    d = t.fast(1.5)
    return t.add(1), t.call(), t.me().v, d


for k in T, U, P, Q:
    t = k(6)
    print(k.__name__, run(t), t.closure()(), list(t.gen(3)), list(t), t.cells(t))
for name in ("add", "me"):
    try:
        run(Bad())
    except (KeyError, TypeError) as e:
        print(type(e).__name__)
try:
    (<T>Bad()).me()
except TypeError as e:
    print(str(e).replace(__name__ + ".", ""))
print(T.add(U(), 1), T.add(U(), x=1, y=4), T.me(U(5)).call())


cdef class More(T):
    cdef double priv(self, double d, double e=1):
        return d * 100 + e

    def both(self):
        return self.priv(1), self.priv(1, 7), (<T>self).priv(1)


print(More().both())


@cython.final
cdef class Last(T):
    cdef int own(self):
        return self.v * 2

    cpdef int twice(self):
        return self.own() * 2

    def all(self):
        return self.own(), self.twice(), self.add(1)


print(Last(3).all())
for f in (lambda: T(1, 2, 3), lambda: T().gen(), lambda: T().gen(1, 2), lambda: T().call(1), lambda: T().call(k=1),
          lambda: (<object>T()).add(), lambda: T().add("x"), lambda: T.gen()):
    try:
        f()
    except TypeError as e:
        print(e)


cdef class Static:
    @staticmethod
    def s(x, y=2):
        return x, y

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    def plain(cls):
        return cls.__name__

    plain = classmethod(plain)
    made = [i * i for i in range(4)]
    if len(made) == 4:
        def cond(self):
            return "four"

    def __class_getitem__(cls, k):
        return cls.__name__, k


print(Static.s(1), Static().s(1, 5), Static.c(3), Static().c(4), Static.plain(), Static.made, Static().cond(), Static[3])
