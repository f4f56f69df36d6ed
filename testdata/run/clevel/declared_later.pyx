# Classes and structs of included files are known before they are included;
# a sole word is a parameter's name where a function is defined.
DEF WITH_LEAVES = True


cdef class Tree:
    cdef Leaf leaf
    cdef Pair *pair
    cdef int level

    def grow(self):
        self.leaf = Leaf(self)
        cdef Pair pair = Pair(3, 4)
        self.leaf.pair = &pair
        return self.leaf.depth(), total(self.leaf.pair)


cdef int total(Pair *pair):
    return pair.a * 10 + pair.b


IF WITH_LEAVES:
    include "declared_later.pxi"

cdef extern from *:
    """
    struct pool { int size; };
    static struct pool the_pool = {7};
    static struct pool *pyxc_pool = &the_pool;
    static int pool_size(struct pool *p) { return p->size; }
    static int add(int a, int b) { return a + b; }
    """
    int pool_size(pool *)
    int add(int, int)
    cdef struct pool
    pool *pyxc_pool


cdef named(Pair, int, Leaf=None):
    return Pair, int, Leaf


def raised(kind):
    try:
        if kind == 0:
            raise ValueError, "text"
        elif kind == 1:
            raise KeyError, ("a", "b")
        raise TypeError, TypeError("made"), None
    except Exception as e:
        return type(e).__name__, e.args


print(Tree().grow(), pool_size(pyxc_pool), add(1, 2))
print(named(1, 2), named("a", "b", "c"))
print([raised(k) for k in range(3)])
