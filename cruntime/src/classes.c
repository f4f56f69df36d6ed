#include "classes.h"
#include "cell.h"
#include "shared.h"

PyObject *pyxc_class_bases(PyObject *bases)
{
    Py_ssize_t i, n = PyTuple_GET_SIZE(bases);
    PyObject *list = NULL, *f, *entries, *r;
    for (i = 0; i < n; i++) {
        PyObject *base = PyTuple_GET_ITEM(bases, i);
        entries = NULL;
        if (!PyType_Check(base)) {
            if ((f = PyObject_GetAttrString(base, "__mro_entries__"))) {
                entries = PyObject_CallFunctionObjArgs(f, bases, NULL);
                Py_DECREF(f);
                if (entries && !PyTuple_Check(entries)) {
                    PyErr_SetString(PyExc_TypeError, "__mro_entries__ must return a tuple");
                    Py_CLEAR(entries);
                }
            } else if (PyErr_ExceptionMatches(PyExc_AttributeError))
                PyErr_Clear();
            if (PyErr_Occurred())
                goto fail;
        }
        if (entries && !list) {
            PyObject *head = PyTuple_GetSlice(bases, 0, i);
            list = head ? PySequence_List(head) : NULL;
            Py_XDECREF(head);
            if (!list)
                goto fail;
        }
        if (list) {
            Py_ssize_t at = PyList_GET_SIZE(list);
            int bad = entries ? PyList_SetSlice(list, at, at, entries) : PyList_Append(list, base);
            Py_CLEAR(entries);
            if (bad < 0)
                goto fail;
        }
    }
    if (!list)
        return Py_NewRef(bases);
    r = PyList_AsTuple(list);
    Py_DECREF(list);
    return r;
fail:
    Py_XDECREF(entries);
    Py_XDECREF(list);
    return NULL;
}

PyObject *pyxc_class_meta(PyObject *bases, PyObject *kw)
{
    PyObject *meta = kw ? pyxc_dict_text(kw, "metaclass") : NULL;
    Py_ssize_t i, n = PyTuple_GET_SIZE(bases);
    if (!meta && kw && PyErr_Occurred())
        return NULL;
    if (meta) {
        Py_INCREF(meta);
        if (PyDict_DelItemString(kw, "metaclass") < 0) {
            Py_DECREF(meta);
            return NULL;
        }
        if (!PyType_Check(meta))
            return meta;
    } else
        meta = Py_NewRef(n ? (PyObject *)Py_TYPE(PyTuple_GET_ITEM(bases, 0)) : (PyObject *)&PyType_Type);
    for (i = 0; i < n; i++) {
        PyTypeObject *t = Py_TYPE(PyTuple_GET_ITEM(bases, i));
        if (PyType_IsSubtype((PyTypeObject *)meta, t))
            continue;
        if (!PyType_IsSubtype(t, (PyTypeObject *)meta)) {
            Py_DECREF(meta);
            PyErr_SetString(PyExc_TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                             "subclass of the metaclasses of all its bases");
            return NULL;
        }
        pyxc_cvar_set(&meta, Py_NewRef((PyObject *)t));
    }
    return meta;
}

static PyObject *pyxc_class_namespace(PyObject *meta, PyObject *name, PyObject *bases, PyObject *kw)
{
    PyObject *prepare = PyObject_GetAttrString(meta, "__prepare__"), *args, *ns;
    if (!prepare) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return NULL;
        PyErr_Clear();
        return PyDict_New();
    }
    args = PyTuple_Pack(2, name, bases);
    ns = args ? PyObject_Call(prepare, args, kw) : NULL;
    Py_XDECREF(args);
    Py_DECREF(prepare);
    if (ns && !PyMapping_Check(ns)) {
        PyErr_Format(PyExc_TypeError, "%.200s.__prepare__() must return a mapping, not %.200s",
                     PyType_Check(meta) ? ((PyTypeObject *)meta)->tp_name : "<metaclass>", Py_TYPE(ns)->tp_name);
        Py_CLEAR(ns);
    }
    return ns;
}

static int pyxc_set_key(PyObject *ns, const char *name, PyObject *v)
{
    PyObject *key;
    int r;
    if (!v)
        return 0;
    if (!(key = PyUnicode_InternFromString(name)))
        return -1;
    r = PyObject_SetItem(ns, key, v);
    Py_DECREF(key);
    return r;
}

/* The class's __module__, new reference: __name__ as a class body sees it, which a metaclass's namespace may give. */
static PyObject *pyxc_class_module(PyObject *ns, PyObject *modname)
{
    PyObject *key, *v;
    if (PyDict_CheckExact(ns) && !PyDict_GET_SIZE(ns))
        return Py_NewRef(modname);
    if (!(key = PyUnicode_InternFromString("__name__")))
        return NULL;
    v = PyObject_GetItem(ns, key);
    Py_DECREF(key);
    if (!v && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        return Py_NewRef(modname);
    }
    return v;
}

PyObject *pyxc_class_prepare(PyObject *meta, PyObject *bases, PyObject *orig, PyObject *name, PyObject *qualname, PyObject *kw,
                             PyObject *modname, PyObject *doc)
{
    PyObject *ns = pyxc_class_namespace(meta, name, bases, kw), *module = ns ? pyxc_class_module(ns, modname) : NULL;
    if (ns && (!module || pyxc_set_key(ns, "__module__", module) < 0 || pyxc_set_key(ns, "__qualname__", qualname) < 0 ||
               pyxc_set_key(ns, "__doc__", doc) < 0 ||
               pyxc_set_key(ns, "__orig_bases__", orig == bases ? NULL : orig) < 0))
        Py_CLEAR(ns);
    Py_XDECREF(module);
    return ns;
}

#if PY_VERSION_HEX >= 0x030D0000
int pyxc_class_line(PyObject *ns, int line)
{
    PyObject *v = PyLong_FromLong(line);
    int r = v ? pyxc_set_key(ns, "__firstlineno__", v) : -1;
    Py_XDECREF(v);
    return r;
}

int pyxc_class_static(PyObject *ns, PyObject *names) { return pyxc_set_key(ns, "__static_attributes__", names); }
#endif

PyObject *pyxc_class_meta_py2(PyObject *meta, PyObject *bases, PyObject *ns)
{
    PyObject *key = PyUnicode_InternFromString("__metaclass__"), *own, *kw, *r = NULL;
    if (!key)
        return NULL;
    own = PyObject_GetItem(ns, key);
    Py_DECREF(key);
    if (!own) {
        if (!PyErr_ExceptionMatches(PyExc_KeyError))
            return NULL;
        PyErr_Clear();
        return Py_NewRef(meta);
    }
    if ((kw = PyDict_New())) {
        if (PyDict_SetItemString(kw, "metaclass", own) == 0)
            r = pyxc_class_meta(bases, kw);
        Py_DECREF(kw);
    }
    Py_DECREF(own);
    return r;
}

/* type() itself wraps these only where they are functions of the interpreter's own type. 0 or -1. */
static int pyxc_class_wrap(PyObject *ns, const char *name, PyTypeObject *wrapper)
{
    PyObject *f = PyDict_CheckExact(ns) ? pyxc_dict_text(ns, name) : NULL, *code, *w;
    int r;
    if (!f)
        return PyDict_CheckExact(ns) && PyErr_Occurred() ? -1 : 0;
    if (PyObject_TypeCheck(f, wrapper))
        return 0;
    if (!(code = PyObject_GetAttrString(f, "__code__"))) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return -1;
        PyErr_Clear();
        return 0;
    }
    Py_DECREF(code);
    w = PyObject_CallFunctionObjArgs((PyObject *)wrapper, f, NULL);
    r = w ? PyDict_SetItemString(ns, name, w) : -1;
    Py_XDECREF(w);
    return r;
}

/* Whether type.__new__ has set the __class__ cell of a class. 0, or -1 with an error. */
static int pyxc_class_celled(PyObject *cls, PyObject *cell, PyObject *name)
{
    PyObject *set = PyCell_GET(cell);
    if (set == cls || !PyType_Check(cls))
        return 0;
    if (set)
        PyErr_Format(PyExc_TypeError, "__class__ set to %.200R defining %.200R as %.200R", set, name, cls);
    else
        PyErr_Format(PyExc_RuntimeError,
                     "__class__ not set defining %.200R as %.200R. Was __classcell__ propagated to type.__new__?", name, cls);
    return -1;
}

#if PY_VERSION_HEX < 0x030A0000
/* Calls the metaclass. Up to 3.9 a staticmethod can't be called: a metaclass that may call __new__ finds the function in
   the namespace, as in CPython, and the class gets its staticmethod afterwards. New reference, or NULL with an error. */
static PyObject *pyxc_class_call(PyObject *meta, PyObject *args, PyObject *kw, PyObject *ns)
{
    PyObject *made, *f, *r, *wrapped;
    made = meta == (PyObject *)&PyType_Type || !PyDict_Check(ns) ? NULL : pyxc_dict_text(ns, "__new__");
    if (!made || !Py_IS_TYPE(made, &PyStaticMethod_Type))
        return PyErr_Occurred() ? NULL : PyObject_Call(meta, args, kw);
    f = PyObject_GetAttrString(made, "__func__");
    if (!f || PyDict_SetItemString(ns, "__new__", f) < 0) {
        Py_XDECREF(f);
        return NULL;
    }
    r = PyObject_Call(meta, args, kw);
    if (r && PyType_Check(r) && pyxc_dict_text(((PyTypeObject *)r)->tp_dict, "__new__") == f) {
        wrapped = PyStaticMethod_New(f);
        if (!wrapped || PyDict_SetItemString(((PyTypeObject *)r)->tp_dict, "__new__", wrapped) < 0)
            Py_CLEAR(r);
        Py_XDECREF(wrapped);
        if (r)
            PyType_Modified((PyTypeObject *)r);
    } else if (r && PyErr_Occurred())
        Py_CLEAR(r);
    Py_DECREF(f);
    return r;
}
#endif

PyObject *pyxc_class_create(PyObject *meta, PyObject *name, PyObject *bases, PyObject *ns, PyObject *kw, PyObject *cell)
{
    PyObject *args, *r;
    if (pyxc_set_key(ns, "__classcell__", cell) < 0)
        return NULL;
    if (pyxc_class_wrap(ns, "__new__", &PyStaticMethod_Type) < 0 ||
        pyxc_class_wrap(ns, "__init_subclass__", &PyClassMethod_Type) < 0 ||
        pyxc_class_wrap(ns, "__class_getitem__", &PyClassMethod_Type) < 0)
        return NULL;
    args = PyTuple_Pack(3, name, bases, ns);
    if (!args)
        return NULL;
#if PY_VERSION_HEX < 0x030A0000
    r = pyxc_class_call(meta, args, kw, ns);
#else
    r = PyObject_Call(meta, args, kw);
#endif
    Py_DECREF(args);
    if (r && cell && pyxc_class_celled(r, cell, name) < 0)
        Py_CLEAR(r);
    return r;
}

PyObject *pyxc_super0(pyxc_module *m, PyObject *cell, PyObject *self)
{
    static PyObject *name;
    PyObject *cls, *other, *r;
    if (!m->cython) {
        if (!name && !(name = PyUnicode_InternFromString("super")))
            return NULL;
        other = pyxc_dict_take(m->dict, name);
        if (other && other != (PyObject *)&PySuper_Type) {
            r = PyObject_CallObject(other, NULL);
            Py_DECREF(other);
            return r;
        }
        Py_XDECREF(other);
    }
    if (!(cls = pyxc_cell_take(cell))) {
        PyErr_SetString(PyExc_RuntimeError, "super(): empty __class__ cell");
        return NULL;
    }
    r = PyObject_CallFunctionObjArgs((PyObject *)&PySuper_Type, cls, self, NULL);
    Py_DECREF(cls);
    return r;
}
