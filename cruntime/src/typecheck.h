/* typecheck.h: checks that objects are of a builtin class. */
#ifndef PYXC_TYPECHECK_H
#define PYXC_TYPECHECK_H
#include "core.h"

#define PYXC_TYPE_object (&PyBaseObject_Type)
#define PYXC_TYPE_type (&PyType_Type)
#define PYXC_TYPE_int (&PyLong_Type)
#define PYXC_TYPE_bool (&PyBool_Type)
#define PYXC_TYPE_float (&PyFloat_Type)
#define PYXC_TYPE_complex (&PyComplex_Type)
#define PYXC_TYPE_str (&PyUnicode_Type)
#define PYXC_TYPE_bytes (&PyBytes_Type)
#define PYXC_TYPE_bytearray (&PyByteArray_Type)
#define PYXC_TYPE_list (&PyList_Type)
#define PYXC_TYPE_tuple (&PyTuple_Type)
#define PYXC_TYPE_dict (&PyDict_Type)
#define PYXC_TYPE_set (&PySet_Type)
#define PYXC_TYPE_frozenset (&PyFrozenSet_Type)
#define PYXC_TYPE_slice (&PySlice_Type)
#define PYXC_TYPE_range (&PyRange_Type)
#define PYXC_TYPE_memoryview (&PyMemoryView_Type)
#define PYXC_TYPE_BaseException ((PyTypeObject *)PyExc_BaseException)
#define PYXC_TYPE_Exception ((PyTypeObject *)PyExc_Exception)

/* For objects that are not exactly of the type: 1 if a subclass will do, or 0 with TypeError. arg may be NULL. */
PYXC_API int pyxc_type_check_slow(PyObject *o, PyTypeObject *t, const char *arg);

/* 1, or 0 with TypeError. */
PYXC_INLINE int pyxc_type_check(PyObject *o, PyTypeObject *t, int none_ok)
{
    return PYXC_LIKELY(Py_TYPE(o) == t || (none_ok && o == Py_None)) || pyxc_type_check_slow(o, t, NULL);
}

PYXC_INLINE int pyxc_arg_check(PyObject *o, const char *arg, PyTypeObject *t, int none_ok)
{
    return PYXC_LIKELY(Py_TYPE(o) == t || (none_ok && o == Py_None)) || pyxc_type_check_slow(o, t, arg);
}

/* 1, or 0 with TypeError if o is None. */
PYXC_API int pyxc_arg_not_none(PyObject *o, const char *arg);

#endif
