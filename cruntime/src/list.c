#include "list.h"
#include "none.h"

static int pyxc_no_method(const char *name)
{
    pyxc_none_attr(name);
    return -1;
}

PyObject *pyxc_list_pop_int(PyObject *list, Py_ssize_t i)
{
    Py_ssize_t n;
    PyObject *v;
    if (list == Py_None)
        return pyxc_none_attr("pop");
#ifdef Py_GIL_DISABLED
    (void)n;
    (void)v;
    return PyObject_CallMethod(list, "pop", "n", i);
#else
    n = PyList_GET_SIZE(list);
    if (i < 0)
        i += n;
    if (PYXC_UNLIKELY((size_t)i >= (size_t)n)) {
        PyErr_SetString(PyExc_IndexError, n ? "pop index out of range" : "pop from empty list");
        return NULL;
    }
    v = PyList_GET_ITEM(list, i);
    if (n - 1 >= ((PyListObject *)list)->allocated / 2) { /* else it is made smaller */
        PyObject **at = ((PyListObject *)list)->ob_item + i;
        Py_SET_SIZE((PyVarObject *)list, n - 1);
        memmove(at, at + 1, (size_t)(n - 1 - i) * sizeof(*at));
        return v; /* with the list's reference */
    }
    Py_INCREF(v);
    if (PyList_SetSlice(list, i, i + 1, NULL) < 0)
        Py_CLEAR(v);
    return v;
#endif
}

PyObject *pyxc_list_pop(PyObject *list) { return pyxc_list_pop_int(list, -1); }

PyObject *pyxc_list_to_tuple(PyObject *list) { return PyList_AsTuple(list); }

int pyxc_list_extend(PyObject *list, PyObject *o)
{
#if PY_VERSION_HEX >= 0x030D0000
    return list == Py_None ? pyxc_no_method("extend") : PyList_Extend(list, o);
#else
    PyObject *r;
    if (list == Py_None)
        return pyxc_no_method("extend");
    if (!(r = _PyList_Extend((PyListObject *)list, o)))
        return -1;
    Py_DECREF(r);
    return 0;
#endif
}

int pyxc_list_reverse(PyObject *list) { return list == Py_None ? pyxc_no_method("reverse") : PyList_Reverse(list); }

int pyxc_list_sort(PyObject *list) { return list == Py_None ? pyxc_no_method("sort") : PyList_Sort(list); }

int pyxc_list_insert(PyObject *list, Py_ssize_t i, PyObject *v)
{
    return list == Py_None ? pyxc_no_method("insert") : PyList_Insert(list, i, v);
}
