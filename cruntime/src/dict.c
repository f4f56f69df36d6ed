#include "dict.h"
#include "dictfind.h"
#include "none.h"
#include "shared.h"

/* KeyError with the key as its only argument, tuples included. */
static PyObject *pyxc_key_error(PyObject *key)
{
    PyObject *args = PyTuple_Pack(1, key);
    if (args) {
        PyErr_SetObject(PyExc_KeyError, args);
        Py_DECREF(args);
    }
    return NULL;
}

/* Item of a dict: new reference; NULL if it is not there, or with an error. */
static PyObject *pyxc_dict_value(PyObject *d, PyObject *key)
{
#ifdef Py_GIL_DISABLED
    return pyxc_dict_take(d, key);
#else
    return Py_XNewRef(PyDict_CheckExact(d) ? pyxc_dict_lookup(d, key) : pyxc_dict_find(d, key));
#endif
}

PyObject *pyxc_dict_get(PyObject *d, PyObject *key)
{
    PyObject *v;
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_subscript();
    v = pyxc_dict_value(d, key);
    if (PYXC_LIKELY(v != NULL))
        return v;
    return PyErr_Occurred() ? NULL : pyxc_key_error(key);
}

int pyxc_dict_set(PyObject *d, PyObject *key, PyObject *v)
{
    return PYXC_LIKELY(d != Py_None) ? PyDict_SetItem(d, key, v) : (pyxc_none_subscript(), -1);
}

int pyxc_dict_del(PyObject *d, PyObject *key)
{
    return PYXC_LIKELY(d != Py_None) ? PyDict_DelItem(d, key) : (pyxc_none_subscript(), -1);
}

int pyxc_dict_contains(PyObject *key, PyObject *d)
{
    return PYXC_LIKELY(d != Py_None) ? PyDict_Contains(d, key) : (pyxc_none_iter(), -1);
}

static PyObject *pyxc_dict_method(PyObject *d, const char *name)
{
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_attr(name);
    return PyObject_CallMethod(d, name, NULL);
}

PyObject *pyxc_dict_keys(PyObject *d) { return pyxc_dict_method(d, "keys"); }
PyObject *pyxc_dict_values(PyObject *d) { return pyxc_dict_method(d, "values"); }
PyObject *pyxc_dict_items(PyObject *d) { return pyxc_dict_method(d, "items"); }

PyObject *pyxc_dict_copy(PyObject *d) { return PYXC_LIKELY(d != Py_None) ? PyDict_Copy(d) : pyxc_none_attr("copy"); }

PyObject *pyxc_dict_get_default(PyObject *d, PyObject *key, PyObject *v)
{
    PyObject *found;
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_attr("get");
    found = pyxc_dict_value(d, key);
    if (found || PyErr_Occurred())
        return found;
    return Py_XNewRef(v);
}

PyObject *pyxc_dict_setdefault(PyObject *d, PyObject *key, PyObject *v)
{
    if (PYXC_UNLIKELY(d == Py_None))
        return pyxc_none_attr("setdefault");
#ifdef Py_GIL_DISABLED
    PyDict_SetDefaultRef(d, key, v, &v);
    return v;
#else
    return Py_XNewRef(PyDict_SetDefault(d, key, v));
#endif
}

PyObject *pyxc_dict_from(PyObject *o)
{
    if (PyDict_CheckExact(o))
        return PyDict_Copy(o);
    return PyObject_CallFunctionObjArgs((PyObject *)&PyDict_Type, o, NULL);
}
