# Weak references.

from cpython.object cimport PyObject

cdef extern from *:
    """
    #if PY_VERSION_HEX >= 0x030d0000
    #define pyxc_lib_weakref_get_ref PyWeakref_GetRef
    #else
    /* 1 and a new reference to what the weak reference refers to; 0 and NULL if that
       is gone; -1 and NULL with an exception set. As CPython 3.13. Needs the GIL. */
    static CYTHON_UNUSED int pyxc_lib_weakref_get_ref(PyObject *ref, PyObject **target)
    {
        PyObject *found;
        *target = NULL;
        if (!ref || !PyWeakref_Check(ref)) {
            PyErr_SetString(PyExc_TypeError, "expected a weakref");
            return -1;
        }
        found = PyWeakref_GetObject(ref);
        if (!found)
            return -1;
        if (found == Py_None)
            return 0;
        Py_INCREF(found);
        *target = found;
        return 1;
    }
    #endif
    """

cdef extern from "Python.h":
    bint PyWeakref_Check(object o)
    bint PyWeakref_CheckRef(object o)
    bint PyWeakref_CheckProxy(object o)
    object PyWeakref_NewRef(object o, object callback)
    object PyWeakref_NewProxy(object o, object callback)
    PyObject *PyWeakref_GetObject(object ref) except NULL
    PyObject *PyWeakref_GET_OBJECT(object ref)
    int PyWeakref_GetRef "pyxc_lib_weakref_get_ref" (object ref, PyObject **result) except -1
