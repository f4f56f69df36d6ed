# Descriptors.

cdef extern from "Python.h":
    ctypedef struct PyGetSetDef
    ctypedef struct PyMemberDef
    ctypedef struct PyMethodDef
    object PyDescr_NewGetSet(object type, PyGetSetDef *definition)
    object PyDescr_NewMember(object type, PyMemberDef *definition)
    object PyDescr_NewMethod(object type, PyMethodDef *definition)
    object PyDescr_NewClassMethod(object type, PyMethodDef *definition)
    object PyWrapper_New(object descriptor, object self)
    bint PyDescr_IsData(object descriptor)
