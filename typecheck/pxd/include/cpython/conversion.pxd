# Numbers from and to text.

from cpython.object cimport PyObject

cdef extern from "Python.h":
    int PyOS_snprintf(char *buffer, size_t size, const char *format, ...)
    int PyOS_stricmp(const char *a, const char *b)
    int PyOS_strnicmp(const char *a, const char *b, Py_ssize_t size)
    double PyOS_string_to_double(const char *text, char **end, PyObject *error) except? -1.0
    char *PyOS_double_to_string(double value, char format, int precision, int flags, int *kind) except NULL
    const int Py_DTSF_SIGN
    const int Py_DTSF_ADD_DOT_0
    const int Py_DTSF_ALT

cdef extern from "<stdarg.h>":
    ctypedef struct va_list:
        pass

cdef extern from "Python.h":
    int PyOS_vsnprintf(char *to, size_t size, const char *format, va_list arguments)
