#include "attr.h"

PYXC_COLD PyObject *pyxc_getattr_failed(PyObject *o, PyObject *name)
{
#if PY_VERSION_HEX >= 0x030A0000
    PyObject *t, *v, *tb;
    PyAttributeErrorObject *e;
    if (!PyErr_Occurred() || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return NULL;
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    e = (PyAttributeErrorObject *)v;
    if (v && PyObject_TypeCheck(v, (PyTypeObject *)PyExc_AttributeError) && !e->name && !e->obj) {
        e->name = Py_NewRef(name);
        e->obj = Py_NewRef(o);
    }
    PyErr_Restore(t, v, tb);
#else
    (void)o;
    (void)name;
#endif
    return NULL;
}

/* The attribute, NULL without an error if there is none; builtin is the function that was called. */
static PyObject *pyxc_lookup(PyObject *o, PyObject *name, const char *builtin)
{
    PyObject *v;
    if (PYXC_UNLIKELY(!PyUnicode_Check(name))) {
#if PY_VERSION_HEX >= 0x030B0000
        (void)builtin;
        PyErr_Format(PyExc_TypeError, "attribute name must be string, not '%.200s'", Py_TYPE(name)->tp_name);
#else
        PyErr_Format(PyExc_TypeError, "%s(): attribute name must be string", builtin);
#endif
        return NULL;
    }
    /* Where nothing but the interpreter looks, no AttributeError is made. */
#if PY_VERSION_HEX >= 0x030D0000
    PyObject_GetOptionalAttr(o, name, &v);
#elif !defined(PYPY_VERSION)
    _PyObject_LookupAttr(o, name, &v);
#else
    v = PyObject_GetAttr(o, name);
    if (!v && PyErr_ExceptionMatches(PyExc_AttributeError))
        PyErr_Clear();
#endif
    return v;
}

PyObject *pyxc_getattr_default(PyObject *o, PyObject *name, PyObject *v)
{
    PyObject *found = pyxc_lookup(o, name, "getattr");
    return found || PyErr_Occurred() ? found : Py_NewRef(v);
}

int pyxc_hasattr(PyObject *o, PyObject *name)
{
    PyObject *found = pyxc_lookup(o, name, "hasattr");
    if (!found)
        return PyErr_Occurred() ? -1 : 0;
    Py_DECREF(found);
    return 1;
}
