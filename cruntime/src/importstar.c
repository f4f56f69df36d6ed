#include "importstar.h"
#include "shared.h"

/* The names to copy: __all__, or the keys of __dict__ (then *skip is set). New reference or NULL. */
static PyObject *pyxc_star_names(PyObject *mod, int *skip)
{
    PyObject *all = PyObject_GetAttrString(mod, "__all__"), *dict;
    *skip = 0;
    if (all || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return all;
    PyErr_Clear();
    if (!(dict = PyObject_GetAttrString(mod, "__dict__"))) {
        if (PyErr_ExceptionMatches(PyExc_AttributeError))
            PyErr_SetString(PyExc_ImportError, "from-import-* object has no __dict__ and no __all__");
        return NULL;
    }
    all = PyMapping_Keys(dict);
    Py_DECREF(dict);
    *skip = 1;
    return all;
}

int pyxc_import_star(pyxc_module *m, PyObject *mod)
{
    int skip, r = 0;
    Py_ssize_t i;
    PyObject *names = pyxc_star_names(mod, &skip), *name, *v;
    for (i = 0; names && r == 0; i++, Py_DECREF(name)) {
        if (!(name = PySequence_GetItem(names, i))) {
            if (!PyErr_ExceptionMatches(PyExc_IndexError))
                r = -1;
            else
                PyErr_Clear();
            break;
        }
        if (!PyUnicode_Check(name)) {
            PyErr_Format(PyExc_TypeError, "attribute name must be string, not '%.200s'", Py_TYPE(name)->tp_name);
            r = -1;
        } else if (!skip || !PyUnicode_GET_LENGTH(name) || PyUnicode_READ_CHAR(name, 0) != '_') {
            v = PyObject_GetAttr(mod, name);
            r = v ? PyDict_SetItem(m->dict, name, v) : -1;
            Py_XDECREF(v);
        }
    }
    Py_XDECREF(names);
    return names ? r : -1;
}

PyObject *pyxc_star_take(pyxc_module *m, PyObject *name)
{
    PyObject *v = pyxc_dict_take(m->dict, name);
    if (v && PyDict_DelItem(m->dict, name) < 0)
        Py_CLEAR(v);
    return v;
}
