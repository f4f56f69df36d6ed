# The digits of integers.

cdef extern from "Python.h":
    ctypedef unsigned int digit
    ctypedef int sdigit
    const unsigned int PyLong_BASE
    const unsigned int PyLong_MASK
    const int PyLong_SHIFT
