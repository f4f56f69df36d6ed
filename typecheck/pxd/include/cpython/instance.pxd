# Nothing is left of this in Python 3.

cdef extern from "Python.h":
    ctypedef struct PyObject
