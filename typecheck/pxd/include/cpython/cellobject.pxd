# Cells.

cdef extern from "Python.h":
    bint PyCell_Check(object o)
    object PyCell_New(object value)
    object PyCell_Get(object cell)
    object PyCell_GET(object cell)
    int PyCell_Set(object cell, object value) except? -1
    void PyCell_SET(object cell, object value)
