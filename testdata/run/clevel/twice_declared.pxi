cdef TYPES = (1, 2)
