# Parsing of arguments.

cdef extern from "Python.h":
    int PyArg_ParseTuple(object args, const char *format, ...) except 0
    int PyArg_ParseTupleAndKeywords(object args, object kwargs, const char *format, char **names, ...) except 0
    int PyArg_Parse(object args, const char *format, ...) except 0
    int PyArg_UnpackTuple(object args, const char *name, Py_ssize_t least, Py_ssize_t most, ...) except 0

cdef extern from "<stdarg.h>":
    ctypedef struct va_list:
        pass

cdef extern from "Python.h":
    int PyArg_VaParse(object args, const char *format, va_list targets) except 0
    int PyArg_VaParseTupleAndKeywords(object args, object kwargs, const char *format, char **names, va_list targets) except 0
