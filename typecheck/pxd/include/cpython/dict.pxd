# Dicts.

from cpython.object cimport PyObject

cdef extern from *:
    """
    #if PY_VERSION_HEX >= 0x030d0000
    #define pyxc_lib_dict_get_ref PyDict_GetItemRef
    #define pyxc_lib_dict_get_string_ref PyDict_GetItemStringRef
    #define pyxc_lib_dict_set_default_ref PyDict_SetDefaultRef
    #else
    /* 1 and a new reference to the value; 0 and NULL if there is none; -1 and NULL
       with an exception set. As CPython 3.13. Need the GIL. */
    static CYTHON_UNUSED int pyxc_lib_dict_get_ref(PyObject *dict, PyObject *key, PyObject **value)
    {
        *value = PyDict_GetItemWithError(dict, key);
        if (*value) {
            Py_INCREF(*value);
            return 1;
        }
        return PyErr_Occurred() ? -1 : 0;
    }
    static CYTHON_UNUSED int pyxc_lib_dict_get_string_ref(PyObject *dict, const char *key, PyObject **value)
    {
        int found = -1;
        PyObject *name = PyUnicode_FromString(key);
        *value = NULL;
        if (name) {
            found = pyxc_lib_dict_get_ref(dict, name, value);
            Py_DECREF(name);
        }
        return found;
    }
    /* Puts the default in if the key is missing. 1 if it was there, 0 if not; the
       value goes to *value, a new reference, unless value is NULL. */
    static CYTHON_UNUSED int pyxc_lib_dict_set_default_ref(PyObject *dict, PyObject *key, PyObject *fallback, PyObject **value)
    {
        Py_ssize_t before = PyDict_GET_SIZE(dict);
        PyObject *found = PyDict_SetDefault(dict, key, fallback);
        if (value) {
            *value = found;
            Py_XINCREF(found);
        }
        return found ? PyDict_GET_SIZE(dict) == before : -1;
    }
    #endif
    """

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
    int PyDict_GetItemRef "pyxc_lib_dict_get_ref" (object dict, object key, PyObject **result) except -1
    int PyDict_GetItemStringRef "pyxc_lib_dict_get_string_ref" (object dict, const char *key, PyObject **result) except -1
    PyObject *PyDict_SetDefault(object dict, object key, object fallback) except NULL
    int PyDict_SetDefaultRef "pyxc_lib_dict_set_default_ref" (object dict, object key, object fallback, PyObject **result) except -1
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
