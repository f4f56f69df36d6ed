#include "generic.h"
#include "cell.h"

/* Cold: compiled for size. */

/* Runs the statement in a namespace of its own, which stays with what it makes. New reference or NULL. */
static PyObject *pyxc_generic_run(pyxc_module *m, PyObject *source, PyObject *calls)
{
#if PY_VERSION_HEX < 0x030C0000
    (void)m, (void)source, (void)calls;
    PyErr_SetString(PyExc_SyntaxError, "type parameters and type statements need Python 3.12 or newer");
    return NULL;
#else
    const char *text = PyUnicode_AsUTF8(source);
    PyObject *ns = text ? PyDict_Copy(calls) : NULL, *name = NULL, *r;
    if (!ns)
        return NULL;
    if (PyDict_SetItemString(ns, "__builtins__", m->builtins) == 0 && (name = pyxc_dict_text(m->dict, "__name__")) &&
        PyDict_SetItemString(ns, "__name__", name) == 0 && (r = PyRun_String(text, Py_file_input, ns, ns))) {
        Py_DECREF(r);
        return ns;
    }
    if (!PyErr_Occurred())
        PyErr_SetString(PyExc_NameError, "name '__name__' is not defined");
    Py_DECREF(ns);
    return NULL;
#endif
}

PyObject *pyxc_type_params(pyxc_module *m, PyObject *source, PyObject *calls)
{
    PyObject *ns = pyxc_generic_run(m, source, calls), *f, *r = NULL;
    if (ns && (f = pyxc_dict_text(ns, "__pyxc_def__")))
        r = PyObject_GetAttrString(f, "__type_params__");
    Py_XDECREF(ns);
    return r;
}

PyObject *pyxc_type_alias(pyxc_module *m, PyObject *source, PyObject *calls)
{
    PyObject *ns = pyxc_generic_run(m, source, calls), *k, *v, *r = NULL;
    Py_ssize_t at = 0;
    while (ns && !r && PyDict_Next(ns, &at, &k, &v))
        if (strcmp(Py_TYPE(v)->tp_name, "typing.TypeAliasType") == 0)
            r = Py_NewRef(v);
    Py_XDECREF(ns);
    return r;
}

PyObject *pyxc_generic_bases(PyObject *bases, PyObject *params)
{
    PyObject *typing = PyImport_ImportModule("typing"), *list = PyList_New(0), *args = NULL, *generic = NULL, *base, *all, *r = NULL;
    Py_ssize_t i;
    for (i = 0; typing && list && i < PyTuple_GET_SIZE(params); i++) {
        PyObject *p = PyTuple_GET_ITEM(params, i), *unpacked = NULL;
        int bad;
        if (strcmp(Py_TYPE(p)->tp_name, "typing.TypeVarTuple") == 0) {
            PyObject *it = PyObject_GetIter(p);
            unpacked = it ? PyIter_Next(it) : NULL;
            Py_XDECREF(it);
            if (!unpacked)
                goto done;
        }
        bad = PyList_Append(list, unpacked ? unpacked : p);
        Py_XDECREF(unpacked);
        if (bad < 0)
            goto done;
    }
    if (typing && list && (args = PyList_AsTuple(list)) && (generic = PyObject_GetAttrString(typing, "Generic")) &&
        (base = PyObject_GetItem(generic, args))) {
        if ((all = PyTuple_Pack(1, base))) {
            r = PySequence_Concat(bases, all);
            Py_DECREF(all);
        }
        Py_DECREF(base);
    }
done:
    Py_XDECREF(generic);
    Py_XDECREF(args);
    Py_XDECREF(list);
    Py_XDECREF(typing);
    return r;
}

PyObject *pyxc_generic_cell(PyObject *ns)
{
    PyObject *key = PyUnicode_InternFromString("__classdictcell__"), *cell = key ? PyObject_GetItem(ns, key) : NULL;
    if (key && !cell && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        if ((cell = PyCell_New(ns)) && PyObject_SetItem(ns, key, cell) < 0)
            Py_CLEAR(cell);
    }
    Py_XDECREF(key);
    return cell;
}

PyObject *pyxc_generic_find(PyObject *cell, PyObject *name)
{
    PyObject *ns = PyCell_Check(cell) ? pyxc_cell_take(cell) : NULL, *v;
    if (!ns)
        return NULL;
    v = pyxc_find_class_name(ns, name);
    Py_DECREF(ns);
    return v;
}
