#include "dataclass.h"

/* The keyword arguments of dataclasses.field() for a field. A new reference, or NULL with an error. */
static PyObject *pyxc_dataclass_keywords(PyObject *f, long bits)
{
    PyObject *hash = !(bits & PYXC_FIELD_HASH_SAID) ? Py_None : bits & PYXC_FIELD_HASH ? Py_True : Py_False;
    PyObject *kw = Py_BuildValue("{sOsOsOsOsO}", "init", bits & PYXC_FIELD_INIT ? Py_True : Py_False, "repr",
                                 bits & PYXC_FIELD_REPR ? Py_True : Py_False, "compare", bits & PYXC_FIELD_COMPARE ? Py_True : Py_False,
                                 "hash", hash, "metadata", PyTuple_GET_ITEM(f, 4));
    int r = 0;
    if (kw && PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(f, 2)) > 0)
        r = PyDict_SetItem(kw, PyTuple_GET_ITEM(f, 2), PyTuple_GET_ITEM(f, 3));
#if PY_VERSION_HEX >= 0x030A0000
    if (kw && !r)
        r = PyDict_SetItemString(kw, "kw_only", bits & PYXC_FIELD_KW_ONLY ? Py_True : Py_False);
#endif
    if (r < 0)
        Py_CLEAR(kw);
    return kw;
}

/* A dataclasses.Field. A new reference, or NULL with an error. */
static PyObject *pyxc_dataclass_field(PyObject *module, PyObject *f)
{
    long bits = PyLong_AsLong(PyTuple_GET_ITEM(f, 5));
    PyObject *make = PyObject_GetAttrString(module, "field"), *kw = make ? pyxc_dataclass_keywords(f, bits) : NULL;
    PyObject *args = kw ? PyTuple_New(0) : NULL, *field = args ? PyObject_Call(make, args, kw) : NULL;
    PyObject *kind = field ? PyObject_GetAttrString(module, bits & PYXC_FIELD_INITVAR ? "_FIELD_INITVAR" : "_FIELD") : NULL;
    if (field && (!kind || PyObject_SetAttrString(field, "name", PyTuple_GET_ITEM(f, 0)) < 0 ||
                  PyObject_SetAttrString(field, "type", PyTuple_GET_ITEM(f, 1)) < 0 ||
                  PyObject_SetAttrString(field, "_field_type", kind) < 0))
        Py_CLEAR(field);
    Py_XDECREF(make);
    Py_XDECREF(kw);
    Py_XDECREF(args);
    Py_XDECREF(kind);
    return field;
}

/* The fields of the base, copied, or an empty dict. A new reference, or NULL with an error. */
static PyObject *pyxc_dataclass_inherited(PyTypeObject *t)
{
    PyObject *known = t->tp_base ? PyObject_GetAttrString((PyObject *)t->tp_base, "__dataclass_fields__") : NULL, *all;
    if (!known) {
        if (t->tp_base && !PyErr_ExceptionMatches(PyExc_AttributeError))
            return NULL;
        PyErr_Clear();
        return PyDict_New();
    }
    all = PyDict_New();
    if (all && PyDict_Update(all, known) < 0)
        Py_CLEAR(all);
    Py_DECREF(known);
    return all;
}

/* A dataclasses._DataclassParams. A new reference, or NULL with an error. */
static PyObject *pyxc_dataclass_params(PyObject *module, int options)
{
    PyObject *make = PyObject_GetAttrString(module, "_DataclassParams"), *args, *r = NULL;
    int i, n = PY_VERSION_HEX >= 0x030C0000 ? 10 : 6; /* then slots and weakref_slot, too */
    if (make && (args = PyTuple_New(n))) {
        for (i = 0; i < n; i++)
            PyTuple_SET_ITEM(args, i, PyBool_FromLong(i < 8 && options >> i & 1));
        r = PyObject_Call(make, args, NULL);
        Py_DECREF(args);
    }
    Py_XDECREF(make);
    return r;
}

int pyxc_dataclass(PyTypeObject *t, PyObject *fields, int options)
{
    PyObject *module = PyImport_ImportModule("dataclasses"), *all, *params;
    Py_ssize_t i;
    int r = -1;
    if (!module)
        return -1;
    all = pyxc_dataclass_inherited(t);
    for (i = 0; all && i < PyTuple_GET_SIZE(fields); i++) {
        PyObject *f = PyTuple_GET_ITEM(fields, i), *field = pyxc_dataclass_field(module, f);
        if (!field || PyDict_SetItem(all, PyTuple_GET_ITEM(f, 0), field) < 0)
            Py_CLEAR(all);
        Py_XDECREF(field);
    }
    params = all ? pyxc_dataclass_params(module, options) : NULL;
    if (params && PyDict_SetItemString(t->tp_dict, "__dataclass_fields__", all) >= 0 &&
        PyDict_SetItemString(t->tp_dict, "__dataclass_params__", params) >= 0) {
        PyType_Modified(t);
        r = 0;
    }
    Py_XDECREF(params);
    Py_XDECREF(all);
    Py_DECREF(module);
    return r;
}
