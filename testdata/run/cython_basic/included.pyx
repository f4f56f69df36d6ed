include "_part.pxi"
cimport _sibling
from _sibling cimport Pair, pair_sum, CONST_A
from _sibling cimport triple as tripled


def run():
    cdef Pair p
    p.a, p.b = 3, 4
    print(pair_sum(p), tripled(5), _sibling.triple(6), CONST_A)
    print(from_include(10), INCLUDED, included_c(4))


run()
