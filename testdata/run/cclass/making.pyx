"""Making instances: by calls, by __new__, from kept ones."""
cimport cython


class Log(list):
    def __call__(self, *args):
        self.append(args)
        return len(self)


log = Log()


cdef class Base:
    cdef public object a
    cdef int n

    def __cinit__(self, *args, **kw):
        self.n = len(args) + 10 * len(kw)
        log("Base.cinit", args, sorted(kw))

    def __init__(self, a=None, *, k=1):
        self.a = (a, k)
        log("Base.init", a, k)

    def get(self):
        return self.n, self.a


cdef class Derived(Base):
    cdef public list items

    def __cinit__(self):
        self.items = []
        log("Derived.cinit", self.a)

    def add(self, x):
        self.items.append(x)
        return self


cdef class Other(Derived):
    def __init__(self, x, y):
        super().__init__(x + y, k=x)


cdef class Plain:
    cdef public long x


cdef class Fails:
    cdef object a

    def __cinit__(self, what):
        if what == "cinit":
            raise ValueError(what)
        self.a = what

    def __init__(self, what):
        if what == "init":
            raise ValueError(what)

    def __dealloc__(self):
        log("dealloc", self.a)


class Py(Derived):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = 1


def attempt(f, *args, **kw):
    try:
        r = f(*args, **kw)
        if isinstance(r, Base):
            r = type(r).__name__, r.get()
        print(type(r).__name__ if isinstance(r, Fails) else r if not isinstance(r, Plain) else r.x)
    except Exception as e:
        print(type(e).__name__, e)
    print("   ", list(log))
    log.clear()


def calls():
    attempt(Base)
    attempt(Base, 1)
    attempt(Base, 1, k=2)
    attempt(Base, a=3)
    attempt(Base, 1, 2)
    attempt(Base, z=1)
    attempt(Derived, 5, k=6)
    attempt(Other, 1, 2)
    attempt(Other, y=1, x=2)
    attempt(Other, 1)
    attempt(Py, 7)
    attempt(Plain)
    attempt(Plain, 1, x=2)
    attempt(lambda *a: Base(*a), *range(12))
    for what in ("cinit", "init", "ok"):
        attempt(Fails, what)


calls()
print(Derived(1).add(2).items, Other(1, 2).add(3).add(4).items)


def typed():
    cdef Derived d = Derived.__new__(Derived)
    cdef Base b = Base.__new__(Base, 1, 2)
    cdef Plain p = Plain.__new__(Plain)
    print(d.items, d.a, d.n, b.n, b.a, p.x)
    log.clear()
    p.x = 5
    return p.x + Plain().x


print(typed())


def methods(Derived d):
    return d.add(1) is d, d.get(), d.a


print(methods(Derived(3)))
try:
    methods(None)
except (AttributeError, TypeError) as e:
    print(type(e).__name__)


class Override(Derived):
    def add(self, x):
        return "mine"


print(methods(Override(4)))
log.clear()


# Kept instances start afresh.
@cython.freelist(3)
cdef class Kept:
    cdef public object o
    cdef public long n
    cdef object __weakref__

    def __cinit__(self, o=None):
        self.o = o

    def __dealloc__(self):
        log("gone", self.n)


@cython.freelist(2)
cdef class Bare:
    cdef long n

    def bump(self):
        self.n += 1
        return self.n


class SubKept(Kept):
    pass


cdef class CSub(Kept):
    cdef public list more


def kept():
    import gc
    import weakref
    for round in range(3):
        many = [Kept(i) for i in range(6)]
        for i, k in enumerate(many):
            assert k.n == 0 and k.o == i
            k.n = i + 1
        r = weakref.ref(many[0])
        del many, k
        print(r(), [entry[1] for entry in log])
        log.clear()
    print([Bare().bump() for _ in range(5)], [b.bump() for b in [Bare(), Bare(), Bare()]])
    s = SubKept(1)
    s.z = 1
    c = CSub(2)
    print(c.more, c.o, s.o)
    del s, c
    c = CSub(3)
    print(c.more, c.n)
    a, b = Kept(), Kept()
    a.o, b.o = b, a
    del a, b
    gc.collect()
    print([Kept().o for _ in range(4)])
    k = Kept([])
    k.o.append(k)
    print(gc.is_tracked(k), gc.get_referents(k) == [k.o])


kept()
