# @cython.locals of a .pxd gives parameters their C types.
import cython


cdef halved(double x):
    return x / 2


cdef squared(double x=1):
    return x ** 2


cpdef negated(bint flag=False):
    v = not flag
    return flag, v


print(halved(3), squared(), squared(3), negated(1), negated())


cdef class Later

cdef class First:
    cdef object own

cdef class Derived(Middle):
    pass

cdef class Middle(Root):
    pass

cdef class Root:
    pass

cdef class Later(First):
    pass


print([k for k, v in list(globals().items()) if isinstance(v, type)])
