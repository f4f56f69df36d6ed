#include "match.h"

#if PY_VERSION_HEX < 0x030A0000
/* isinstance(o, collections.abc.<name>). */
static int pyxc_match_abc(PyObject *o, const char *name)
{
    PyObject *abc = PyImport_ImportModule("collections.abc"), *cls;
    int r;
    if (abc == NULL)
        return -1;
    cls = PyObject_GetAttrString(abc, name);
    Py_DECREF(abc);
    if (cls == NULL)
        return -1;
    r = PyObject_IsInstance(o, cls);
    Py_DECREF(cls);
    return r;
}
#endif

PYXC_API int pyxc_match_sequence(PyObject *o)
{
#if PY_VERSION_HEX >= 0x030A0000
    return PyType_HasFeature(Py_TYPE(o), Py_TPFLAGS_SEQUENCE);
#else
    if (PyList_CheckExact(o) || PyTuple_CheckExact(o))
        return 1;
    if (PyUnicode_Check(o) || PyBytes_Check(o) || PyByteArray_Check(o))
        return 0;
    return pyxc_match_abc(o, "Sequence");
#endif
}

PYXC_API int pyxc_match_mapping(PyObject *o)
{
#if PY_VERSION_HEX >= 0x030A0000
    return PyType_HasFeature(Py_TYPE(o), Py_TPFLAGS_MAPPING);
#else
    if (PyDict_CheckExact(o))
        return 1;
    return pyxc_match_abc(o, "Mapping");
#endif
}

/* The value of a key that is not in seen, where it enters: new reference; `missing` if there is none; NULL with an error. */
static PyObject *pyxc_match_key(PyObject *get, PyObject *key, PyObject *seen, PyObject *missing)
{
    int known = PySet_Contains(seen, key);
    if (known < 0 || (known == 0 && PySet_Add(seen, key) < 0))
        return NULL;
    if (known) {
        PyErr_Format(PyExc_ValueError, "mapping pattern checks duplicate key (%R)", key);
        return NULL;
    }
    return PyObject_CallFunctionObjArgs(get, key, missing, NULL);
}

PYXC_API PyObject *pyxc_match_keys(PyObject *o, PyObject *keys)
{
    Py_ssize_t n = PyTuple_GET_SIZE(keys), i;
    PyObject *get = PyObject_GetAttrString(o, "get"), *missing, *seen, *values;
    if (get == NULL)
        return NULL;
    missing = PyObject_CallNoArgs((PyObject *)&PyBaseObject_Type);
    seen = missing == NULL ? NULL : PySet_New(NULL);
    values = seen == NULL ? NULL : PyTuple_New(n);
    for (i = 0; i < n && values != NULL; i++) {
        PyObject *v = pyxc_match_key(get, PyTuple_GET_ITEM(keys, i), seen, missing);
        if (v == NULL) {
            Py_CLEAR(values);
        } else if (v == missing) {
            Py_DECREF(v);
            Py_DECREF(values);
            values = Py_NewRef(Py_None);
            break;
        } else {
            PyTuple_SET_ITEM(values, i, v);
        }
    }
    Py_DECREF(get);
    Py_XDECREF(missing);
    Py_XDECREF(seen);
    return values;
}

PYXC_API PyObject *pyxc_match_rest(PyObject *o, PyObject *keys)
{
    PyObject *rest = PyDict_New();
    Py_ssize_t i;
    if (rest == NULL || PyDict_Update(rest, o) < 0)
        goto fail;
    for (i = 0; i < PyTuple_GET_SIZE(keys); i++) {
        if (PyDict_DelItem(rest, PyTuple_GET_ITEM(keys, i)) < 0)
            goto fail;
    }
    return rest;
fail:
    Py_XDECREF(rest);
    return NULL;
}

/* The classes whose single positional pattern is the subject itself. */
static int pyxc_match_self_class(PyTypeObject *cls)
{
#if PY_VERSION_HEX >= 0x030A0000
    return PyType_HasFeature(cls, 1UL << 22); /* _Py_TPFLAGS_MATCH_SELF */
#else
    PyTypeObject *const all[] = {&PyBool_Type, &PyByteArray_Type, &PyBytes_Type, &PyDict_Type, &PyFloat_Type,
                                 &PyFrozenSet_Type, &PyLong_Type, &PyList_Type, &PySet_Type, &PyUnicode_Type, &PyTuple_Type};
    size_t i;
    for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (PyType_IsSubtype(cls, all[i]))
            return 1;
    }
    return 0;
#endif
}

/* Reads an attribute for a pattern into values[at]: 1, 0 if it is missing, -1 on errors. seen holds the names read so far. */
static int pyxc_match_attr(PyObject *o, PyObject *cls, PyObject *name, PyObject *seen, PyObject *values, Py_ssize_t at)
{
    PyObject *v;
    int known = PySet_Contains(seen, name);
    if (known < 0)
        return -1;
    if (known) {
        PyErr_Format(PyExc_TypeError, "%s() got multiple sub-patterns for attribute %R", ((PyTypeObject *)cls)->tp_name, name);
        return -1;
    }
    if (PySet_Add(seen, name) < 0)
        return -1;
    v = PyObject_GetAttr(o, name);
    if (v == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return -1;
        PyErr_Clear();
        return 0;
    }
    PyTuple_SET_ITEM(values, at, v);
    return 1;
}

/* Reads the positional patterns' attributes; results as above. */
static int pyxc_match_positional(PyObject *o, PyObject *cls, Py_ssize_t npos, PyObject *seen, PyObject *values)
{
    const char *name = ((PyTypeObject *)cls)->tp_name;
    PyObject *args = PyObject_GetAttrString(cls, "__match_args__");
    Py_ssize_t allowed, i;
    int self = 0, status = 1;
    if (args == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return -1;
        PyErr_Clear();
        self = pyxc_match_self_class((PyTypeObject *)cls);
    } else if (!PyTuple_CheckExact(args)) {
        PyErr_Format(PyExc_TypeError, "%s.__match_args__ must be a tuple (got %s)", name, Py_TYPE(args)->tp_name);
        Py_DECREF(args);
        return -1;
    }
    allowed = self ? 1 : args == NULL ? 0 : PyTuple_GET_SIZE(args);
    if (allowed < npos) {
        PyErr_Format(PyExc_TypeError, "%s() accepts %zd positional sub-pattern%s (%zd given)", name, allowed,
                     allowed == 1 ? "" : "s", npos);
        Py_XDECREF(args);
        return -1;
    }
    if (self) {
        Py_INCREF(o);
        PyTuple_SET_ITEM(values, 0, o);
        return 1;
    }
    for (i = 0; i < npos && status == 1; i++) {
        PyObject *attr = PyTuple_GET_ITEM(args, i);
        if (!PyUnicode_CheckExact(attr)) {
            PyErr_Format(PyExc_TypeError, "__match_args__ elements must be strings (got %s)", Py_TYPE(attr)->tp_name);
            status = -1;
        } else {
            status = pyxc_match_attr(o, cls, attr, seen, values, i);
        }
    }
    Py_XDECREF(args);
    return status;
}

PYXC_API PyObject *pyxc_match_class(PyObject *o, PyObject *cls, Py_ssize_t npos, PyObject *kwnames)
{
    Py_ssize_t nkw = PyTuple_GET_SIZE(kwnames), i;
    PyObject *values, *seen;
    int status;
    if (!PyType_Check(cls)) {
        PyErr_Format(PyExc_TypeError, "called match pattern must be a %s", PY_VERSION_HEX >= 0x030C0000 ? "class" : "type");
        return NULL;
    }
    status = PyObject_IsInstance(o, cls);
    if (status < 0)
        return NULL;
    if (status == 0) {
        Py_INCREF(Py_None);
        return Py_None;
    }
    values = PyTuple_New(npos + nkw);
    seen = values == NULL ? NULL : PySet_New(NULL);
    status = seen == NULL ? -1 : npos > 0 ? pyxc_match_positional(o, cls, npos, seen, values) : 1;
    for (i = 0; i < nkw && status == 1; i++)
        status = pyxc_match_attr(o, cls, PyTuple_GET_ITEM(kwnames, i), seen, values, npos + i);
    Py_XDECREF(seen);
    if (status == 1)
        return values;
    Py_XDECREF(values);
    if (status < 0)
        return NULL;
    Py_INCREF(Py_None);
    return Py_None;
}
