cimport cython

@cython.locals(x=double)
cdef halved(x)

@cython.locals(x=cython.double)
cdef squared(x=*)

@cython.locals(flag=cython.bint, v=cython.int)
cpdef negated(flag=*)
