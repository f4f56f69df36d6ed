# What the .pxd declares and the module defines: by the same included file, and with annotations for types.
include "twice_declared.pxi"


cdef class Writer:
    cdef write(self, other: Writer, headers: dict):
        return other.n, headers, TYPES


def use(headers):
    w = Writer()
    w.n = 3
    return w.write(w, headers)


print(use({}), use(None))
try:
    use([])
except TypeError as e:
    print("TypeError")
