# The digits of integers.

cdef extern from "Python.h":
    ctypedef unsigned int digit
    ctypedef int sdigit
    const unsigned int PyLong_BASE
    const unsigned int PyLong_MASK
    const int PyLong_SHIFT

    # An int as C has it; from 3.12 on the digits stand elsewhere.
    ctypedef class builtins.int as py_long [object PyLongObject, type PyLong_Type]:
        cdef digit *ob_digit

    py_long _PyLong_New(Py_ssize_t digits)
