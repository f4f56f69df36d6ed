cdef class H
cdef class K(H)

include "included_pxd.pxi"
