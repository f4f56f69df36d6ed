# Two modules that cimport each other's functions, variables and classes.
cimport _ring
from _ring cimport Node, twice


cdef class Owner:
    def __cinit__(self):
        self.nodes = []

    def add(self, Node n):
        self.first = n
        self.nodes.append(n.value)
        return self.first.value


cdef int thrice(int n):
    return 3 * n


def main():
    cdef Node n = Node()
    n.value = 7
    o = n.made()
    print(type(o).__name__, o.add(n), o.nodes, twice(4), _ring.counter)
    try:
        twice(-1)
    except ValueError as e:
        print("ValueError", e)
    try:
        o.add(3)
    except TypeError as e:
        print("TypeError", e)
    import _ring as ring
    print(ring.through(5))


main()
