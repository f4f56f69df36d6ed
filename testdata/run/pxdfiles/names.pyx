# A .pxd decides how arguments are named in calls, and its docstrings hold where a definition has none.
cdef int shown(int a, int b) except -1:
    if a == 0:
        raise ValueError(b)
    return a * 10 + b


cdef class Documented:
    pass


cdef class Both:
    "The definition's text."


cdef class Neither:
    pass


print(shown(1, 5), shown(3, right=4), shown(left=5, right=6))
print(Documented.__doc__, Both.__doc__, Neither.__doc__)
