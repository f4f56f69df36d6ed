#include "site.h"
#include "call.h"
#include "function.h"
#include <structmember.h>

#if PYXC_LAYOUT
enum {
    PYXC_AT_NONE,
    PYXC_AT_DICT,   /* at entry `index` of the instance's dict */
    PYXC_AT_SLOT,   /* at offset `index` of the instance */
    PYXC_AT_CLASS,  /* `value` in the type, not a data descriptor; instances had none of their own: with values, the
                       first `index` keys of the type's are others */
    PYXC_AT_TYPE,   /* o is a class: `value`, where the class has the version `also` */
    PYXC_AT_GETSET, /* `value` is a descriptor of a C type's attribute, which o has */
    PYXC_AT_MODULE  /* o is a module: `value`, where its dict has the version `also` */
};

/* From here on a place is filled anew only now and then. */
enum { PYXC_SITE_TRIES = 16 };

static int pyxc_site_tired(pyxc_site *c) { return ++c->tries > PYXC_SITE_TRIES && (c->tries & 63) != 0; }

/* The dict of an instance, borrowed; NULL if it has none, or values instead. */
static PyObject *pyxc_own_dict(PyObject *o, PyTypeObject *t)
{
#if PY_VERSION_HEX >= 0x030B0000
    if (t->tp_flags & Py_TPFLAGS_MANAGED_DICT) {
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
        uintptr_t p = ((uintptr_t *)o)[-3];
        return p & 1 ? NULL : (PyObject *)p;
#else
        return ((PyObject **)o)[-3];
#endif
    }
#endif
    return t->tp_dictoffset > 0 ? *(PyObject **)((char *)o + t->tp_dictoffset) : NULL;
}

/* The index of a name in a table of keys; -1 if it is not among the first ones. */
static Py_ssize_t pyxc_keys_find(pyxc_keys *k, PyObject *name)
{
    Py_ssize_t i, n = k->nentries < 64 ? k->nentries : 64;
    for (i = 0; i < n; i++)
        if (pyxc_keys_entry(k, i)[0] == name)
            return i;
    return -1;
}

#ifdef PYXC_INLINE_VALUES
/* The keys of the values of a type's instances. */
static pyxc_keys *pyxc_type_keys(PyTypeObject *t)
{
    return t->tp_flags & PYXC_INLINE_VALUES ? (pyxc_keys *)((PyHeapTypeObject *)t)->ht_cached_keys : NULL;
}
#endif

/* Whether an instance surely has no attribute of its own with the name. */
static int pyxc_lacks(PyObject *o, PyTypeObject *t, PyObject *name, pyxc_site *c)
{
    PyObject *d;
    if (t->tp_dictoffset == 0)
        return 1;
#ifdef PYXC_INLINE_VALUES
    if (t->tp_flags & PYXC_INLINE_VALUES) {
        PyObject **values = pyxc_values(o);
        pyxc_keys *k = pyxc_type_keys(t);
        if (values) {
            Py_ssize_t i;
            if (PYXC_LIKELY(k->nentries == c->index))
                return 1;
            if ((i = pyxc_keys_find(k, name)) < 0) {
                c->index = k->nentries;
                return 1;
            }
            return !values[i];
        }
    }
#endif
    if (t->tp_dictoffset < 0
#if PY_VERSION_HEX >= 0x030B0000
        && !(t->tp_flags & Py_TPFLAGS_MANAGED_DICT)
#endif
    )
        return 0;
    d = pyxc_own_dict(o, t);
    if (!d || (!pyxc_dict_find(d, name) && !PyErr_Occurred()))
        return 1;
    PyErr_Clear(); /* the general way meets it again */
    return 0;
}

/* Finds where an instance has an attribute of its own, which no data descriptor hides. Whether it has. */
static int pyxc_site_own(PyObject *o, PyTypeObject *t, PyObject *name, pyxc_site *c, unsigned version)
{
    PyObject *d;
    Py_ssize_t i;
#ifdef PYXC_INLINE_VALUES
    if (t->tp_flags & PYXC_INLINE_VALUES) {
        PyObject **values = pyxc_values(o);
        if (values) {
            i = pyxc_keys_find(pyxc_type_keys(t), name);
            if (i < 0 || !values[i])
                return 0;
            c->values = version;
            c->version = PYXC_NO_VERSION;
            c->index = i;
            return 1;
        }
    }
#endif
    if (!(d = pyxc_own_dict(o, t)) || (i = pyxc_keys_find(((pyxc_dict *)d)->keys, name)) < 0 || !pyxc_dict_at(d, name, i))
        return 0;
    c->values = PYXC_NO_VERSION;
    c->version = version;
    c->kind = PYXC_AT_DICT;
    c->index = i;
    return 1;
}

static void pyxc_site_set(pyxc_site *c, unsigned version, int kind, Py_ssize_t index, PyObject *value, uint64_t also)
{
    c->values = PYXC_NO_VERSION;
    c->version = version;
    c->kind = kind;
    c->index = index;
    c->value = value;
    c->also = also;
}

/* The offset of what a descriptor of __slots__ stands for in instances of t; 0 if it is none of theirs. */
static Py_ssize_t pyxc_slot_offset(PyObject *descr, PyTypeObject *t)
{
    PyMemberDef *m;
    if (Py_TYPE(descr) != &PyMemberDescr_Type)
        return 0;
    m = ((PyMemberDescrObject *)descr)->d_member;
    return m->type == T_OBJECT_EX && m->flags == 0 && PyType_IsSubtype(t, PyDescr_TYPE(descr)) ? m->offset : 0;
}

/* Whether it is sure to stay what it is as a descriptor: classes that Python code can change are not. */
static int pyxc_settled(PyObject *descr) { return !(Py_TYPE(descr)->tp_flags & Py_TPFLAGS_HEAPTYPE); }

/* Fills the cache for an attribute of a class. */
static void pyxc_site_fill_type(PyTypeObject *o, PyObject *name, pyxc_site *c)
{
    PyObject *v = _PyType_Lookup(&PyType_Type, name), *found;
    if (v)
        return;
    found = _PyType_Lookup(o, name);
    if (!found || !pyxc_settled(found) || !pyxc_type_version(o) || !pyxc_type_version(&PyType_Type))
        return;
    if (Py_TYPE(found)->tp_descr_get && !PyFunction_Check(found) && Py_TYPE(found) != pyxc_function_type)
        return;
    pyxc_site_set(c, pyxc_type_version(&PyType_Type), PYXC_AT_TYPE, 0, found, pyxc_type_version(o));
}

static void pyxc_site_fill_module(PyObject *o, PyObject *name, pyxc_site *c)
{
    PyObject *d = PyModule_GetDict(o), *v;
    if (_PyType_Lookup(&PyModule_Type, name) || !d || !(v = pyxc_dict_find(d, name)) || !pyxc_type_version(&PyModule_Type))
        return;
    pyxc_site_set(c, pyxc_type_version(&PyModule_Type), PYXC_AT_MODULE, 0, v, PYXC_DICT_VERSION(d));
}

/* Fills the cache, after the attribute was read in the general way. */
static void pyxc_site_fill(PyObject *o, PyObject *name, pyxc_site *c, int call)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *descr;
    unsigned version;
    if (pyxc_site_tired(c))
        return;
    if (t->tp_getattro != PyObject_GenericGetAttr) {
        if (t == &PyType_Type)
            pyxc_site_fill_type((PyTypeObject *)o, name, c);
        else if (t == &PyModule_Type)
            pyxc_site_fill_module(o, name, c);
        return;
    }
    descr = _PyType_Lookup(t, name);
    if (!(version = pyxc_type_version(t)) || (descr && !pyxc_settled(descr)))
        return;
    if (descr && Py_TYPE(descr)->tp_descr_set) {
        Py_ssize_t at = pyxc_slot_offset(descr, t);
        if (at)
            pyxc_site_set(c, version, PYXC_AT_SLOT, at, NULL, 0);
        else if (Py_TYPE(descr) == &PyGetSetDescr_Type && PyType_IsSubtype(t, PyDescr_TYPE(descr)))
            pyxc_site_set(c, version, PYXC_AT_GETSET, 0, descr, 0);
        return;
    }
    if (pyxc_site_own(o, t, name, c, version) || !descr)
        return;
    if (call && !PyType_HasFeature(Py_TYPE(descr), Py_TPFLAGS_METHOD_DESCRIPTOR))
        return;
    if (Py_TYPE(descr) == &PyMethodDescr_Type && !PyType_IsSubtype(t, PyDescr_TYPE(descr)))
        return;
    pyxc_site_set(c, version, PYXC_AT_CLASS, -1, descr, 0);
}

/* An attribute of a C type: new reference, or NULL with an error. */
static PyObject *pyxc_getset_get(PyObject *o, PyObject *descr)
{
    PyGetSetDef *d = ((PyGetSetDescrObject *)descr)->d_getset;
    PyObject *v = d->get ? d->get(o, d->closure) : Py_TYPE(descr)->tp_descr_get(descr, o, (PyObject *)Py_TYPE(o));
    return v ? v : pyxc_getattr_failed(o, PyDescr_NAME(descr));
}

/* What the cache says, other than about values, methods and attributes of C types: new reference; NULL if it says nothing. */
static PyObject *pyxc_site_get(PyObject *o, PyObject *name, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *v = NULL;
    switch (c->kind) {
    case PYXC_AT_SLOT: v = *(PyObject **)((char *)o + c->index); break;
    case PYXC_AT_DICT: v = pyxc_own_dict(o, t); v = v ? pyxc_dict_at(v, name, c->index) : NULL; break;
    case PYXC_AT_TYPE: v = pyxc_type_version((PyTypeObject *)o) == c->also ? c->value : NULL; break;
    case PYXC_AT_MODULE: v = PYXC_DICT_VERSION(PyModule_GetDict(o)) == c->also ? c->value : NULL; break;
    }
    return Py_XNewRef(v);
}

PyObject *pyxc_getattr_site(PyObject *o, PyObject *name, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *v, *descr;
    if (pyxc_type_version(t) == c->version) {
        if (c->kind == PYXC_AT_CLASS) {
            if (pyxc_lacks(o, t, name, c)) {
                descrgetfunc get = Py_TYPE(c->value)->tp_descr_get;
                if (!get)
                    return Py_NewRef(c->value);
                Py_INCREF(descr = c->value);
                v = get(descr, o, (PyObject *)t);
                Py_DECREF(descr);
                return v ? v : pyxc_getattr_failed(o, name);
            }
        } else if (c->kind == PYXC_AT_GETSET)
            return pyxc_getset_get(o, c->value);
        else if ((v = pyxc_site_get(o, name, c)))
            return v;
    }
    v = pyxc_getattr(o, name);
    if (v)
        pyxc_site_fill(o, name, c, 0);
    return v;
}

/* Fills the cache, after the attribute was written in the general way. */
static void pyxc_site_fill_set(PyObject *o, PyObject *name, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *descr;
    unsigned version;
    if (pyxc_site_tired(c) || t->tp_setattro != PyObject_GenericSetAttr)
        return;
    descr = _PyType_Lookup(t, name);
    if (!(version = pyxc_type_version(t)) || (descr && !pyxc_settled(descr)))
        return;
    if (descr && Py_TYPE(descr)->tp_descr_set) {
        Py_ssize_t at = pyxc_slot_offset(descr, t);
        if (at)
            pyxc_site_set(c, version, PYXC_AT_SLOT, at, NULL, 0);
        else if (Py_TYPE(descr) == &PyGetSetDescr_Type && PyType_IsSubtype(t, PyDescr_TYPE(descr)) &&
                 ((PyGetSetDescrObject *)descr)->d_getset->set)
            pyxc_site_set(c, version, PYXC_AT_GETSET, 0, descr, 0);
        return;
    }
    pyxc_site_own(o, t, name, c, version);
}

int pyxc_setattr_site(PyObject *o, PyObject *name, PyObject *v, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *d;
#ifdef PYXC_INLINE_VALUES
    if (t->tp_version_tag == c->values) {
        PyObject **values = pyxc_values(o);
        if (values && !values[c->index]) {
            values[c->index] = Py_NewRef(v);
            pyxc_values_added(values, c->index);
            return 0;
        }
    }
#endif
    if (pyxc_type_version(t) == c->version) {
        if (c->kind == PYXC_AT_SLOT) {
            pyxc_cvar_set((PyObject **)((char *)o + c->index), Py_NewRef(v));
            return 0;
        }
        if (c->kind == PYXC_AT_GETSET) {
            PyGetSetDef *g = ((PyGetSetDescrObject *)c->value)->d_getset;
            return g->set(o, v, g->closure);
        }
        if (c->kind == PYXC_AT_DICT && (d = pyxc_own_dict(o, t)) && pyxc_dict_at(d, name, c->index))
            return PyDict_SetItem(d, name, v);
    }
    if (pyxc_setattr(o, name, v) < 0)
        return -1;
    pyxc_site_fill_set(o, name, c);
    return 0;
}

/* A method descriptor of C is called without the checks of its vectorcall: the version says that o is of its type. */
static PyObject *pyxc_call_cmethod(PyObject *f, PyObject **args, Py_ssize_t n)
{
    PyMethodDef *m = ((PyMethodDescrObject *)f)->d_method;
    switch (m->ml_flags & (METH_VARARGS | METH_FASTCALL | METH_NOARGS | METH_O | METH_KEYWORDS | METH_METHOD)) {
    case METH_NOARGS:
        if (n == 0)
            return m->ml_meth(args[-1], NULL);
        break;
    case METH_O:
        if (n == 1)
            return m->ml_meth(args[-1], args[0]);
        break;
    case METH_FASTCALL:
        return ((PyObject *(*)(PyObject *, PyObject *const *, Py_ssize_t))(void (*)(void))m->ml_meth)(args[-1], args, n);
    }
    return PyObject_Vectorcall(f, args - 1, (size_t)n + 1, NULL);
}

PyObject *pyxc_call_method_site(PyObject *o, PyObject *name, PyObject **args, Py_ssize_t n, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *f = NULL, *r;
    if (pyxc_type_version(t) == c->version) {
        if (c->kind != PYXC_AT_CLASS)
            f = pyxc_site_get(o, name, c);
        else if (PYXC_LIKELY(pyxc_lacks(o, t, name, c) && PyType_HasFeature(Py_TYPE(c->value), Py_TPFLAGS_METHOD_DESCRIPTOR))) {
            f = Py_NewRef(c->value);
            args[-1] = o;
            if (Py_TYPE(f) == &PyMethodDescr_Type)
                r = pyxc_call_cmethod(f, args, n);
            else
                r = pyxc_call_plain(f, args - 1, n + 1);
            Py_DECREF(f);
            return r;
        }
    }
#ifdef PYXC_INLINE_VALUES
    else if (t->tp_version_tag == c->values) {
        PyObject **values = pyxc_values(o);
        f = values ? Py_XNewRef(values[c->index]) : NULL;
    }
#endif
    if (f) {
        r = pyxc_call(f, args, n);
        Py_DECREF(f);
        return r;
    }
    pyxc_site_fill(o, name, c, 1);
    return pyxc_call_method(o, name, args, n);
}

/* Whether the place's cache gives the method of o's class, unbound. */
static int pyxc_site_method(PyObject *o, PyTypeObject *t, PyObject *name, pyxc_site *c)
{
    return pyxc_type_version(t) == c->version && c->kind == PYXC_AT_CLASS &&
           PyType_HasFeature(Py_TYPE(c->value), Py_TPFLAGS_METHOD_DESCRIPTOR) && pyxc_lacks(o, t, name, c);
}

PyObject *pyxc_load_method_site(PyObject *o, PyObject *name, int *unbound, pyxc_site *c)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *f = NULL;
    *unbound = 1;
    if (PYXC_LIKELY(pyxc_site_method(o, t, name, c)))
        return Py_NewRef(c->value);
    *unbound = 0;
    if (pyxc_type_version(t) == c->version) {
        if (c->kind != PYXC_AT_CLASS)
            f = pyxc_site_get(o, name, c);
    }
#ifdef PYXC_INLINE_VALUES
    else if (t->tp_version_tag == c->values) {
        PyObject **values = pyxc_values(o);
        f = values ? Py_XNewRef(values[c->index]) : NULL;
    }
#endif
    if (f)
        return f;
    pyxc_site_fill(o, name, c, 1);
    if (pyxc_site_method(o, t, name, c)) {
        *unbound = 1;
        return Py_NewRef(c->value);
    }
    return pyxc_getattr(o, name);
}
#endif

PyObject *pyxc_call_loaded(PyObject *f, int unbound, PyObject *o, PyObject **args, Py_ssize_t n)
{
    if (!unbound)
        return pyxc_call(f, args, n);
    args[-1] = o;
#if PYXC_LAYOUT
    if (Py_TYPE(f) == &PyMethodDescr_Type)
        return pyxc_call_cmethod(f, args, n);
#endif
    return pyxc_call_plain(f, args - 1, n + 1);
}
