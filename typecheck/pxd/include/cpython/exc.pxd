# Exceptions.

from cpython.object cimport PyObject

cdef extern from "Python.h":
    void PyErr_Print()
    void PyErr_PrintEx(int set_last)
    PyObject *PyErr_Occurred()
    bint PyErr_ExceptionMatches(object exception)
    bint PyErr_GivenExceptionMatches(object given, object exception)
    void PyErr_NormalizeException(PyObject **type, PyObject **value, PyObject **traceback) except *
    void PyErr_Clear()
    void PyErr_Fetch(PyObject **type, PyObject **value, PyObject **traceback)
    void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback)
    void PyErr_GetExcInfo(PyObject **type, PyObject **value, PyObject **traceback)
    void PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback)
    PyObject *PyErr_GetRaisedException()
    void PyErr_SetRaisedException(PyObject *exception)
    void PyErr_SetString(object type, const char *message)
    void PyErr_SetObject(object type, object value)
    PyObject *PyErr_Format(object type, const char *format, ...) except NULL
    void PyErr_SetNone(object type)
    int PyErr_BadArgument() except 0
    PyObject *PyErr_NoMemory() except NULL
    PyObject *PyErr_SetFromErrno(object type) except NULL
    PyObject *PyErr_SetFromErrnoWithFilename(object type, const char *filename) except NULL
    PyObject *PyErr_SetFromErrnoWithFilenameObject(object type, object filename) except NULL
    void PyErr_BadInternalCall()
    int PyErr_WarnEx(object category, const char *message, Py_ssize_t level) except -1
    int PyErr_WarnFormat(object category, Py_ssize_t level, const char *format, ...) except -1
    int PyErr_WarnExplicit(object category, const char *message, const char *filename, int line, const char *module, object registry) except -1
    int PyErr_CheckSignals() except -1
    void PyErr_SetInterrupt() nogil
    object PyErr_NewException(const char *name, object base, object dict)
    void PyErr_WriteUnraisable(object o)
    PyObject *PyException_GetTraceback(object exception)
    int PyException_SetTraceback(object exception, object traceback) except -1
    PyObject *PyException_GetCause(object exception)
    PyObject *PyException_GetContext(object exception)
    # From Python 3.10 and 3.11 on.
    int PyErr_SetInterruptEx(int signum)
    PyObject *PyErr_GetHandledException()
    void PyErr_SetHandledException(object exception)
    # On Windows.
    PyObject *PyErr_SetFromWindowsErr(int code) except NULL
    PyObject *PyErr_SetFromWindowsErrWithFilename(int code, const char *filename) except NULL
    PyObject *PyErr_SetExcFromWindowsErr(object type, int code) except NULL
    PyObject *PyErr_SetExcFromWindowsErrWithFilename(object type, int code, const char *filename) except NULL
