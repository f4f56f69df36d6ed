# Starting and ending the interpreter.

from libc.stddef cimport wchar_t
from cpython.pystate cimport PyThreadState

cdef extern from "Python.h":
    void Py_Initialize()
    void Py_InitializeEx(int signals)
    int Py_IsInitialized()
    void Py_Finalize()
    int Py_FinalizeEx()
    int Py_AtExit(void (*function)() noexcept)
    void Py_Exit(int status)
    const char *Py_GetVersion()
    const char *Py_GetPlatform()
    const char *Py_GetCopyright()
    const char *Py_GetCompiler()
    const char *Py_GetBuildInfo()
    PyThreadState *Py_NewInterpreter()
    void Py_EndInterpreter(PyThreadState *state)
    int Py_Main(int count, wchar_t **arguments)
    int Py_FdIsInteractive(void *file, const char *name)

    # Where Python is; later versions have PyConfig for it.
    void Py_SetProgramName(const wchar_t *name)
    wchar_t *Py_GetProgramName()
    void Py_SetPythonHome(const wchar_t *home)
    wchar_t *Py_GetPythonHome()
    wchar_t *Py_GetProgramFullPath()
    wchar_t *Py_GetPrefix()
    wchar_t *Py_GetExecPrefix()
    wchar_t *Py_GetPath()
    void Py_SetPath(const wchar_t *path)
    int Py_SetStandardStreamEncoding(const char *encoding, const char *errors)

    ctypedef void (*PyOS_sighandler_t)(int signum) noexcept
    PyOS_sighandler_t PyOS_getsig(int signum)
    PyOS_sighandler_t PyOS_setsig(int signum, PyOS_sighandler_t handler)
