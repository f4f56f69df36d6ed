# Classes that the .pxd announces, and defines in a file that it includes; all that a cimported package has.
from cpython cimport *


cdef class H:
    def __init__(self, n):
        self.n = n


cdef class K(H):
    def all(self):
        self.next = H(self.n + 1)
        return self.n, self.next.n


print(K(3).all(), bool(PyLong_CheckExact(4)), bool(PyDict_Check([])), PyList_GET_SIZE([1, 2]))
