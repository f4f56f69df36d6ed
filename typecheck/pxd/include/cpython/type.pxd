# Types.

cdef extern from "Python.h":
    ctypedef class __builtin__.type [object PyTypeObject]:
        pass

    bint PyType_Check(object o)
    bint PyType_CheckExact(object o)
    void PyType_Modified(type type)
    bint PyType_HasFeature(object type, int feature)
    bint PyType_IS_GC(object type)
    bint PyType_IsSubtype(type a, type b)
    object PyType_GenericAlloc(object type, Py_ssize_t items)
    object PyType_GenericNew(type type, object args, object kwargs)
    bint PyType_Ready(type type) except -1
    unsigned int PyType_ClearCache()
