# Included: tracebacks name this file.
cdef int divide(int x) except -1:
    return 1 // x


def call(x):
    return divide(x)


cdef class Caller:
    def method(self):
        return call(0)
