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

    ctypedef object (*wrapperfunc)(object self, object args, void *wrapped)
    ctypedef object (*wrapperfunc_kwds)(object self, object args, void *wrapped, object kwargs)
    struct wrapperbase:
        const char *name
        int offset
        void *function
        wrapperfunc wrapper
        const char *doc
        int flags
    const int PyWrapperFlag_KEYWORDS
    object PyDescr_NewWrapper(object type, wrapperbase *base, void *wrapped)
