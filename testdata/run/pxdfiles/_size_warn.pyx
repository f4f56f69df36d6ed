cdef extern from *:
    """
    typedef struct { PyObject_HEAD int f; } SmallSized;
    """
    ctypedef class _sized.Sized [object SmallSized, check_size warn]:
        cdef int f

def get(Sized s):
    return s.f
