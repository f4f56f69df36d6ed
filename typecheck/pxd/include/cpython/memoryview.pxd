# Memoryview objects.

from cpython.buffer cimport Py_buffer

from cpython.object cimport PyObject

cdef extern from "Python.h":
    Py_buffer *PyMemoryView_GET_BUFFER(object view)
    bint PyMemoryView_Check(object o)
    object PyMemoryView_FromObject(object o)
    object PyMemoryView_FromBuffer(Py_buffer *view)
    object PyMemoryView_FromMemory(char *memory, Py_ssize_t size, int flags)
    object PyMemoryView_GetContiguous(object o, int kind, char order)
    PyObject *PyMemoryView_GET_BASE(object view)
