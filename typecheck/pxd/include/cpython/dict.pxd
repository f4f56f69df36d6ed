# Dicts.

from cpython.object cimport PyObject

cdef extern from "Python.h":
    bint PyDict_Check(object o)
    bint PyDict_CheckExact(object o)
    dict PyDict_New()
    object PyDictProxy_New(object mapping)
    void PyDict_Clear(object dict)
    int PyDict_Contains(object dict, object key) except -1
    int PyDict_ContainsString(object dict, const char *key) except -1
    dict PyDict_Copy(object dict)
    int PyDict_SetItem(object dict, object key, object value) except -1
    int PyDict_SetItemString(object dict, const char *key, object value) except -1
    int PyDict_DelItem(object dict, object key) except -1
    int PyDict_DelItemString(object dict, const char *key) except -1
    PyObject *PyDict_GetItem(object dict, object key)
    PyObject *PyDict_GetItemWithError(object dict, object key) except? NULL
    PyObject *PyDict_GetItemString(object dict, const char *key)
    int PyDict_GetItemRef(object dict, object key, PyObject **result) except -1
    int PyDict_GetItemStringRef(object dict, const char *key, PyObject **result) except -1
    PyObject *PyDict_SetDefault(object dict, object key, object fallback) except NULL
    int PyDict_SetDefaultRef(object dict, object key, object fallback, PyObject **result) except -1
    int PyDict_Pop(object dict, object key, PyObject **result) except -1
    int PyDict_PopString(object dict, const char *key, PyObject **result) except -1
    list PyDict_Items(object dict)
    list PyDict_Keys(object dict)
    list PyDict_Values(object dict)
    Py_ssize_t PyDict_Size(object dict) except -1
    int PyDict_Next(object dict, Py_ssize_t *position, PyObject **key, PyObject **value)
    int PyDict_Merge(object a, object b, int override) except -1
    int PyDict_Update(object a, object b) except -1
    int PyDict_MergeFromSeq2(object a, object pairs, int override) except -1
