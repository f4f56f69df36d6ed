cdef extern from *:
    """
    typedef struct { PyObject_HEAD int f[40]; } GreatSized;
    """
    ctypedef class _sized.Sized [object GreatSized, check_size ignore]:
        cdef int f[40]

def get(Sized s):
    return s.f[39]
