cdef class Leaf:
    cdef Tree tree
    cdef Pair *pair

    def __cinit__(self, Tree tree):
        self.tree = tree

    cdef int depth(self):
        return self.tree.level + 1

ctypedef struct Pair:
    int a
    int b
