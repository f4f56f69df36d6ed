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

/* Whether o is of the class or a subclass. */
#define PYXC_IS_type(o) PyType_Check(o)
#define PYXC_IS_int(o) PyLong_Check(o)
#define PYXC_IS_bool(o) PyBool_Check(o)
#define PYXC_IS_float(o) PyFloat_Check(o)
#define PYXC_IS_complex(o) PyComplex_Check(o)
#define PYXC_IS_str(o) PyUnicode_Check(o)
#define PYXC_IS_bytes(o) PyBytes_Check(o)
#define PYXC_IS_bytearray(o) PyByteArray_Check(o)
#define PYXC_IS_list(o) PyList_Check(o)
#define PYXC_IS_tuple(o) PyTuple_Check(o)
#define PYXC_IS_dict(o) PyDict_Check(o)
#define PYXC_IS_set(o) PySet_Check(o)
#define PYXC_IS_frozenset(o) PyFrozenSet_Check(o)
#define PYXC_IS_slice(o) PySlice_Check(o)

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
