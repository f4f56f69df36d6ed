#include "named.h"

/* Whether v is the builtin function or class with the name. */
static int pyxc_builtin_named(pyxc_module *m, PyObject *v, const char *text)
{
    if (PyCFunction_CheckExact(v)) {
        PyCFunctionObject *f = (PyCFunctionObject *)v;
        return f->m_self && PyModule_Check(f->m_self) && PyModule_GetDict(f->m_self) == m->builtins && !strcmp(f->m_ml->ml_name, text);
    }
    return PyType_Check(v) && !PyType_HasFeature((PyTypeObject *)v, Py_TPFLAGS_HEAPTYPE) &&
           !strcmp(((PyTypeObject *)v)->tp_name, text);
}

int pyxc_builtin_is(pyxc_module *m, PyObject *name)
{
    PyObject *v = pyxc_dict_take(m->builtins, name);
    const char *text = v ? PyUnicode_AsUTF8(name) : NULL;
    int r = text && pyxc_builtin_named(m, v, text);
    if (!text)
        PyErr_Clear();
    Py_XDECREF(v);
    return r;
}


#if PYXC_LAYOUT
int pyxc_builtin_look(pyxc_module *m, PyObject *name, uint64_t *version)
{
    if (!pyxc_builtin_is(m, name))
        return 0;
    *version = PYXC_DICT_VERSION(m->builtins);
    return 1;
}
#endif

#if PYXC_LAYOUT
int pyxc_named_look(pyxc_module *m, PyObject *name, uint64_t *globals, uint64_t *builtins)
{
    if (pyxc_dict_find(m->dict, name) || PyErr_Occurred()) {
        PyErr_Clear();
        return 0;
    }
    if (*builtins != PYXC_DICT_VERSION(m->builtins) && !pyxc_builtin_look(m, name, builtins))
        return 0;
    *globals = PYXC_DICT_VERSION(m->dict);
    return 1;
}
#else
int pyxc_named_is(pyxc_module *m, PyObject *name)
{
    if (!pyxc_dict_find(m->dict, name) && !PyErr_Occurred())
        return pyxc_builtin_is(m, name);
    PyErr_Clear();
    return 0;
}
#endif

PyObject *pyxc_named_call(pyxc_module *m, PyObject *name, PyObject *a, PyObject *b)
{
    PyObject *f = pyxc_get_global(m, name), *r = f ? PyObject_CallFunctionObjArgs(f, a, b, NULL) : NULL;
    Py_XDECREF(f);
    return r;
}

int pyxc_named_truth(pyxc_module *m, PyObject *name, PyObject *a, PyObject *b)
{
    PyObject *r = pyxc_named_call(m, name, a, b);
    int truth = r ? PyObject_IsTrue(r) : -1;
    Py_XDECREF(r);
    return truth;
}

PyObject *pyxc_named_str(pyxc_module *m, PyObject *name, PyObject *a)
{
    PyObject *r = pyxc_named_call(m, name, a, NULL);
    if (r && !PyUnicode_CheckExact(r)) {
        PyErr_Format(PyExc_TypeError, "%U() of a compiled module must give a str, not %.200s", name, Py_TYPE(r)->tp_name);
        Py_CLEAR(r);
    }
    return r;
}
