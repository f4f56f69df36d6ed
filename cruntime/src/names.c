#include "names.h"

void pyxc_error_name(PyObject *name)
{
#if PY_VERSION_HEX >= 0x030A0000
    PyObject *t, *v, *tb;
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (v && Py_IS_TYPE(v, (PyTypeObject *)PyExc_NameError) && PyObject_SetAttrString(v, "name", name) < 0)
        PyErr_Clear();
    PyErr_Restore(t, v, tb);
#else
    (void)name;
#endif
}

void pyxc_name_error(PyObject *name)
{
    if (PyErr_Occurred())
        return;
    PyErr_Format(PyExc_NameError, "name '%U' is not defined", name);
    pyxc_error_name(name);
}

PyObject *pyxc_get_builtin(pyxc_module *m, PyObject *name)
{
    PyObject *v = pyxc_dict_take(m->builtins, name);
    if (!v)
        pyxc_name_error(name);
    return v;
}

PyObject *pyxc_get_global(pyxc_module *m, PyObject *name)
{
    PyObject *v = pyxc_dict_take(m->dict, name);
    if (PYXC_LIKELY(v != NULL))
        return v;
    return PyErr_Occurred() ? NULL : pyxc_get_builtin(m, name);
}

#if PYXC_LAYOUT
PyObject *pyxc_get_global_cached(pyxc_module *m, PyObject *name, pyxc_name_cache *c)
{
    PyObject *v = pyxc_dict_find(m->dict, name);
    uint64_t builtins = 0;
    c->globals = 0;
    if (!v) {
        if (PyErr_Occurred())
            return NULL;
        builtins = PYXC_DICT_VERSION(m->builtins);
        if (c->builtins == builtins)
            v = c->value;
        else if ((v = pyxc_get_builtin(m, name)))
            Py_DECREF(v);
        else
            return NULL;
    }
    c->value = v;
    c->builtins = builtins;
    c->globals = PYXC_DICT_VERSION(m->dict);
    return Py_NewRef(v);
}

PyObject *pyxc_get_builtin_cached(pyxc_module *m, PyObject *name, pyxc_name_cache *c)
{
    PyObject *v = pyxc_get_builtin(m, name);
    c->builtins = v ? PYXC_DICT_VERSION(m->builtins) : 0;
    c->value = v;
    return v;
}
#endif

int pyxc_del_global(pyxc_module *m, PyObject *name)
{
    int r = PyDict_DelItem(m->dict, name);
    if (r < 0 && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        pyxc_name_error(name);
    }
    return r;
}
