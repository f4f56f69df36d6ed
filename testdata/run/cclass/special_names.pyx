# Special methods found by name, and instances that are nested deep.
cimport cython


cdef class Number:
    def __add__(self, other):
        return "add"

    def __radd__(self, other):
        "from the right"
        return "radd"

    def __rsub__(self, other):
        return "rsub"

    def __getattr__(self, name):
        "what is not there"
        return name + "?"


cdef class Sub(Number):
    def __rmul__(self, other):
        return "rmul"


n = Number()
print(n + n, n + 1, 1 + n, n.__radd__(n), n.__rsub__(n), 1 - n)
print(n.missing, n.__getattr__("x"), Number.__getattr__(n, "y"))
print(Number.__radd__.__doc__, "/", Number.__getattr__.__doc__)
s = Sub()
print(2 * s, s.__rmul__(1), s.__radd__(1), s.other, 1 + s)
try:
    Number.__radd__(1, 2)
except TypeError:
    print("TypeError")


cdef int freed = 0


@cython.trashcan(True)
cdef class Chain:
    cdef public object next

    def __cinit__(self, next):
        self.next = next

    def __dealloc__(self):
        global freed
        freed += 1


cdef class Longer(Chain):
    cdef public object extra

    def __dealloc__(self):
        global freed
        freed += 1


class Python(Chain):
    pass


@cython.freelist(8)
@cython.trashcan(True)
cdef class Kept:
    cdef object next

    def __init__(self, next):
        self.next = next


cdef class Items(list):
    cdef object next

    def __init__(self, next):
        self.next = next
        self.append(next)


@cython.trashcan(True)
cdef class Finalized:
    cdef object next

    def __init__(self, next):
        self.next = next

    def __del__(self):
        global freed
        freed += 1


def chain(cls, n):
    global freed
    freed = 0
    x = None
    for _ in range(n):
        x = cls(x)
    del x
    return freed


for cls in Chain, Longer, Python, Kept, Items, Finalized:
    print(cls.__name__, chain(cls, 100000), chain(cls, 3))
