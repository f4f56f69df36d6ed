cdef double scaled(double area):
    return area * 2
