#include "structconv.h"

PYXC_API int pyxc_check_mapping(PyObject *o)
{
    if (PyMapping_Check(o))
        return 0;
    PyErr_Format(PyExc_TypeError, "Expected %.16s, got %.200s", "a mapping", Py_TYPE(o)->tp_name);
    return -1;
}

PYXC_API PyObject *pyxc_struct_item(PyObject *o, PyObject *key, const char *name)
{
    PyObject *v = PyObject_GetItem(o, key);
    if (v == NULL && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        PyErr_Format(PyExc_ValueError, "No value specified for struct attribute '%.200s'", name);
    }
    return v;
}

PYXC_API PyObject *pyxc_array_items(PyObject *o, Py_ssize_t n)
{
    PyObject *items, *it, *item;
    Py_ssize_t have;
    if (PyList_CheckExact(o) || PyTuple_CheckExact(o)) {
        items = Py_NewRef(o);
    } else {
        items = PyList_New(0);
        it = items == NULL ? NULL : PyObject_GetIter(o);
        if (it == NULL) {
            Py_XDECREF(items);
            return NULL;
        }
        while (PyList_GET_SIZE(items) <= n && (item = PyIter_Next(it)) != NULL) {
            int bad = PyList_Append(items, item);
            Py_DECREF(item);
            if (bad)
                break;
        }
        Py_DECREF(it);
        if (PyErr_Occurred()) {
            Py_DECREF(items);
            return NULL;
        }
    }
    have = Py_SIZE(items);
    if (have == n)
        return items;
    Py_DECREF(items);
    if (have > n)
        PyErr_Format(PyExc_IndexError, "too many values found during array assignment, expected %zd", n);
    else
        PyErr_Format(PyExc_IndexError, "not enough values found during array assignment, expected %zd, got %zd", n, have);
    return NULL;
}

PYXC_API int pyxc_union_member(PyObject *o, const char *names)
{
    Py_ssize_t left = PyObject_Size(o);
    PyObject *last = NULL;
    int found = -1, i = 0;
    if (left < 0)
        return -1;
    for (const char *s = names; left > 0 && *s != 0; i++) {
        const char *end = strchr(s, ',');
        int n = end == NULL ? (int)strlen(s) : (int)(end - s);
        PyObject *key = PyUnicode_FromStringAndSize(s, n);
        int has;
        has = key == NULL ? -1 : PySequence_Contains(o, key);
        if (has > 0 && last != NULL) {
            PyErr_Format(PyExc_ValueError, "More than one union attribute passed: '%U' and '%U'", last, key);
            has = -1;
        }
        if (has <= 0) {
            Py_XDECREF(key);
            if (has < 0) {
                Py_XDECREF(last);
                return -1;
            }
        } else {
            last = key, found = i;
            left--;
        }
        s += n;
        if (*s != 0)
            s += 2;
    }
    Py_XDECREF(last);
    if (found < 0)
        PyErr_Format(PyExc_ValueError, "No value specified for any of the union attributes (%s)", names);
    return found;
}

PYXC_API int pyxc_check_tuple_size(PyObject *o, Py_ssize_t n)
{
    Py_ssize_t have;
    if (!PySequence_Check(o)) {
        PyErr_Format(PyExc_TypeError, "Expected a sequence of size %zd, got %.200s", n, Py_TYPE(o)->tp_name);
        return -1;
    }
    have = PySequence_Size(o);
    if (have < 0)
        return -1;
    if (have == n)
        return 0;
    PyErr_Format(PyExc_TypeError, "Expected a sequence of size %zd, got size %zd", n, have);
    return -1;
}

PYXC_API int pyxc_check_slice_length(Py_ssize_t want, Py_ssize_t have)
{
    PyGILState_STATE s;
    if (want == have)
        return 1;
    s = PyGILState_Ensure();
    PyErr_Format(PyExc_ValueError, "Assignment to slice of wrong length, expected %zd, got %zd", want, have);
    PyGILState_Release(s);
    return 0;
}
