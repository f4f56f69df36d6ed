#include "annotate.h"

/* __annotations__ of a namespace, made if needed: new reference or NULL. */
static PyObject *pyxc_annotations_of(PyObject *ns)
{
    PyObject *key = PyUnicode_InternFromString("__annotations__"), *all;
    if (key == NULL)
        return NULL;
    all = PyObject_GetItem(ns, key);
    if (all == NULL && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        all = PyDict_New();
        if (all != NULL && PyObject_SetItem(ns, key, all) < 0)
            Py_CLEAR(all);
    }
    Py_DECREF(key);
    return all;
}

PYXC_API int pyxc_annotations_setup(PyObject *ns)
{
    PyObject *all = pyxc_annotations_of(ns);
    Py_XDECREF(all);
    return all ? 0 : -1;
}

PYXC_API int pyxc_annotate_class(PyObject *ns, PyObject *name, PyObject *value)
{
    PyObject *all = pyxc_annotations_of(ns);
    int status = -1;
    if (all != NULL) {
        status = PyObject_SetItem(all, name, value);
        Py_DECREF(all);
    }
    return status;
}

PYXC_API int pyxc_annotate_module(pyxc_module *m, PyObject *name, PyObject *value)
{
    return pyxc_annotate_class(m->dict, name, value);
}
