# Starting and ending the interpreter.

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
