# What the .pxd says counts, and a decorator that nothing here binds says nothing.
cdef unsigned int small
cdef object small
cdef str text

@nothing.of_that_name(x=int)
@unknown
cpdef f(object a)
