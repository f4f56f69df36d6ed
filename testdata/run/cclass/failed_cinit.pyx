# An instance goes though __cinit__ of a base has failed: what derived classes release finds no half-made object.
# What the derived class's own attributes are then is not said: Cython has NULL in them and may crash.
log = []


cdef class Base:
    cdef int n
    cdef object tag

    def __cinit__(self, n, fail=False):
        self.n = n
        self.tag = "tag %d" % n
        if fail:
            raise ValueError("no %d" % n)

    cdef object name(self):
        return "base %d" % self.n

    def __dealloc__(self):
        log.append(("base gone", self.n, self.tag))


cdef class Derived(Base):
    cdef double w
    cdef list items

    def __cinit__(self, n, fail=False):
        self.w = 2.5
        self.items = [n]

    cdef object name(self):
        return "derived %d" % self.n

    def __dealloc__(self):
        log.append(("derived gone", self.w))
        if SAFE:
            touched.append((self.items, self.name()))


class Python(Derived):
    pass


def attempt(cls, *args):
    try:
        o = cls(*args)
    except ValueError as e:
        print(cls.__name__, "failed:", e)
    else:
        print(cls.__name__, "made", (<Base>o).name())
        del o
    for line in log:
        print("   ", line)
    del log[:]


SAFE = "_cython" not in type(attempt).__module__
touched = []
for cls in (Base, Derived, Python):
    attempt(cls, 1)
    attempt(cls, 2, True)
    attempt(cls, 3, False)
