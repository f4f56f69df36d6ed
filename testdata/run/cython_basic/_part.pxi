INCLUDED = "included text"


def from_include(x):
    return x + 1


cdef int included_c(int x):
    return x * 5
