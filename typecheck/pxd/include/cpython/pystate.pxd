# Interpreters and threads.

from cpython.object cimport PyObject

cdef extern from "Python.h":
    ctypedef struct PyThreadState:
        PyThreadState *next
        int recursion_depth
        int tracing
        PyObject *dict
    ctypedef struct PyInterpreterState:
        pass
    ctypedef struct PyFrameObject:
        pass
    ctypedef enum PyGILState_STATE:
        PyGILState_LOCKED
        PyGILState_UNLOCKED
    ctypedef int (*Py_tracefunc)(PyObject *, PyFrameObject *, int, PyObject *) except -1

    PyInterpreterState *PyInterpreterState_New()
    void PyInterpreterState_Clear(PyInterpreterState *state)
    void PyInterpreterState_Delete(PyInterpreterState *state)
    PyInterpreterState *PyInterpreterState_Get() nogil
    long long PyInterpreterState_GetID(PyInterpreterState *state) nogil
    PyObject *PyState_FindModule(void *definition)
    PyThreadState *PyThreadState_New(PyInterpreterState *state)
    void PyThreadState_Clear(PyThreadState *state)
    void PyThreadState_Delete(PyThreadState *state)
    PyThreadState *PyThreadState_Get()
    PyThreadState *PyThreadState_Swap(PyThreadState *state)
    PyObject *PyThreadState_GetDict()
    int PyThreadState_SetAsyncExc(long id, PyObject *exception)
    PyGILState_STATE PyGILState_Ensure() nogil
    void PyGILState_Release(PyGILState_STATE state) nogil
    bint PyGILState_Check() nogil
    PyThreadState *PyGILState_GetThisThreadState() nogil
    PyThreadState *PyEval_SaveThread() nogil
    void PyEval_RestoreThread(PyThreadState *state) nogil
    ctypedef long long PY_INT64_T
    const int PyTrace_CALL
    const int PyTrace_EXCEPTION
    const int PyTrace_LINE
    const int PyTrace_RETURN
    const int PyTrace_C_CALL
    const int PyTrace_C_EXCEPTION
    const int PyTrace_C_RETURN
    const int PyTrace_OPCODE
    PyInterpreterState *PyInterpreterState_Head()
    PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *state)
    PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *state)
    PyThreadState *PyThreadState_Next(PyThreadState *state)
