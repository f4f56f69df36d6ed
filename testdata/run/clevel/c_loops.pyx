# Loops over characters, reversed ranges and enumerate in generators, comprehensions and methods.


def g(str s, bytes b, int n, list l):
    cdef Py_UCS4 c
    cdef unsigned char u
    cdef int i
    for c in s:
        yield c
    for u in b:
        yield u
    for i in reversed(range(n)):
        yield min(i, 2), max(i, 1)
    for i, x in enumerate(l):
        yield i, x
    for k, c in enumerate(s):
        yield k, c
        if c in "b":
            break
    else:
        yield "else"


def comp(str s, int n, list l):
    cdef int i
    cdef Py_UCS4 c
    return [c for c in s], [i for i in reversed(range(n))], {i: x for i, x in enumerate(l)}, sum(i for i in reversed(range(n))), [c for c in s if c.isalpha()]


class K:
    def m(self, str s):
        cdef Py_UCS4 c
        def inner():
            nonlocal c
            for c in s:
                yield c
        r = list(inner())
        return r, c


cdef class L:
    cdef str s
    cdef Py_UCS4 c
    cdef int i
    def __init__(self, s): self.s = s
    def run(self):
        r = []
        for self.c in self.s: r.append(self.c)
        for self.i, x in enumerate(self.s, 5): r.append((self.i, x))
        for self.i in reversed(range(3)): r.append(self.i)
        return r


def lits():
    cdef Py_UCS4 c
    cdef int i
    r = []
    for c in "lit\u20ac": r.append(c)
    for i in b"by": r.append(i)
    for i, c in enumerate("xy"): r.append((i, c))
    for i, x in enumerate((1, 2)): r.append((i, x))
    for i, x in enumerate(range(2), 1): r.append((i, x))
    for i, x in enumerate({1: 2}): r.append((i, x))
    return r


print(list(g("abc", b"xy", 4, [7, 8])))
print(comp("a1b", 3, "xy".split("y")))
print(K().m("pq"))
print(L("mn").run())
print(lits())
