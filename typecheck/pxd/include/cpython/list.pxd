# Lists.

from cpython.object cimport PyObject

cdef extern from *:
    """
    #if PY_VERSION_HEX >= 0x030d0000
    #define pyxc_lib_list_get_ref PyList_GetItemRef
    #define pyxc_lib_list_extend PyList_Extend
    #define pyxc_lib_list_clear PyList_Clear
    #else
    /* As CPython 3.13 has them. A new reference; NULL or -1 with an exception set on
       errors. Need the GIL. */
    static CYTHON_UNUSED PyObject *pyxc_lib_list_get_ref(PyObject *list, Py_ssize_t index)
    {
        PyObject *item = PyList_GetItem(list, index);
        Py_XINCREF(item);
        return item;
    }
    static CYTHON_UNUSED int pyxc_lib_list_extend(PyObject *list, PyObject *items)
    {
        if (!PyList_Check(list)) {
            PyErr_BadInternalCall();
            return -1;
        }
        return PyList_SetSlice(list, PY_SSIZE_T_MAX, PY_SSIZE_T_MAX, items);
    }
    static CYTHON_UNUSED int pyxc_lib_list_clear(PyObject *list) { return PyList_SetSlice(list, 0, PY_SSIZE_T_MAX, NULL); }
    #endif
    """

cdef extern from "Python.h":
    list PyList_New(Py_ssize_t size)
    bint PyList_Check(object o)
    bint PyList_CheckExact(object o)
    Py_ssize_t PyList_Size(object list) except -1
    Py_ssize_t PyList_GET_SIZE(object list)
    PyObject *PyList_GetItem(object list, Py_ssize_t index) except NULL
    PyObject *PyList_GET_ITEM(object list, Py_ssize_t index)
    object PyList_GetItemRef "pyxc_lib_list_get_ref" (object list, Py_ssize_t index)
    int PyList_SetItem(object list, Py_ssize_t index, object item) except -1
    void PyList_SET_ITEM(object list, Py_ssize_t index, object item)
    int PyList_Insert(object list, Py_ssize_t index, object item) except -1
    int PyList_Append(object list, object item) except -1
    int PyList_Extend "pyxc_lib_list_extend" (object list, object items) except -1
    int PyList_Clear "pyxc_lib_list_clear" (object list) except -1
    list PyList_GetSlice(object list, Py_ssize_t low, Py_ssize_t high)
    int PyList_SetSlice(object list, Py_ssize_t low, Py_ssize_t high, object items) except -1
    int PyList_Sort(object list) except -1
    int PyList_Reverse(object list) except -1
    tuple PyList_AsTuple(object list)
