# Modules.

from cpython.object cimport PyObject

cdef extern from "Python.h":
    bint PyModule_Check(object o)
    bint PyModule_CheckExact(object o)
    object PyModule_New(const char *name)
    PyObject *PyModule_GetDict(object module)
    object PyModule_GetNameObject(object module)
    const char *PyModule_GetName(object module) except NULL
    object PyModule_GetFilenameObject(object module)
    int PyModule_AddObject(object module, const char *name, object value) except -1
    int PyModule_AddIntConstant(object module, const char *name, long value) except -1
    int PyModule_AddStringConstant(object module, const char *name, const char *value) except -1
    object PyImport_ImportModule(const char *name)
    object PyImport_ImportModuleEx(const char *name, object globals, object locals, object names)
    object PyImport_ImportModuleLevel(char *name, object globals, object locals, object names, int level)
    object PyImport_Import(object name)
    object PyImport_ReloadModule(object module)
    PyObject *PyImport_AddModule(const char *name) except NULL
    object PyImport_ExecCodeModule(char *name, object code)
    long PyImport_GetMagicNumber()
    PyObject *PyImport_GetModuleDict() except NULL
    PyObject *PyModule_NewObject(object name) except NULL
    void *PyModule_GetState(object module)
    char *PyModule_GetFilename(object module) except NULL
    int PyImport_ImportFrozenModule(const char *name) except -1

    struct _inittab:
        const char *name
        object (*initfunc)()
    int PyImport_ExtendInittab(_inittab *table)
