/* site.h: attributes and methods with a cache at each place in the source that reads, writes or calls one.
 *
 * A cache says how the last object's type gave the attribute; it holds as long as the version of the type does,
 * which changes with every change of the type's or a base's attributes. What it says of the instance is looked at
 * each time. Names are interned str constants. */
#ifndef PYXC_SITE_H
#define PYXC_SITE_H
#include "attr.h"
#include "call.h"
#include "callmethod.h"
#include "layout.h"

#if PYXC_LAYOUT
typedef struct pyxc_site {
    unsigned values;  /* version of a type whose instances have the attribute at `index` of their values */
    unsigned version; /* of a type to which `kind` applies */
    int kind, tries;
    Py_ssize_t index;
    uint64_t also;    /* version of a module's dict, or of a class */
    PyObject *value;  /* borrowed from what has the version */
} pyxc_site;

/* Not a version of any type. */
#define PYXC_NO_VERSION 0xffffffffu

PYXC_API PyObject *pyxc_getattr_site(PyObject *o, PyObject *name, pyxc_site *c);
PYXC_API int pyxc_setattr_site(PyObject *o, PyObject *name, PyObject *v, pyxc_site *c);
PYXC_API PyObject *pyxc_call_method_site(PyObject *o, PyObject *name, PyObject **args, Py_ssize_t n, pyxc_site *c);

/* o.name: a new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_getattr_at(PyObject *o, PyObject *name, pyxc_site *c)
{
#ifdef PYXC_INLINE_VALUES
    if (PYXC_LIKELY(Py_TYPE(o)->tp_version_tag == c->values)) {
        PyObject **values = pyxc_values(o), *v;
        if (PYXC_LIKELY(values && (v = values[c->index])))
            return Py_NewRef(v);
    }
#endif
    return pyxc_getattr_site(o, name, c);
}

/* o.name = v: 0, or -1 with an error. */
PYXC_INLINE int pyxc_setattr_at(PyObject *o, PyObject *name, PyObject *v, pyxc_site *c)
{
#ifdef PYXC_INLINE_VALUES
    if (PYXC_LIKELY(Py_TYPE(o)->tp_version_tag == c->values)) {
        PyObject **values = pyxc_values(o), *old;
        if (PYXC_LIKELY(values && (old = values[c->index]))) {
            values[c->index] = Py_NewRef(v);
            Py_DECREF(old);
            return 0;
        }
    }
#endif
    return pyxc_setattr_site(o, name, v, c);
}

/* The same of the attribute `early`, if it is not NULL. */
PYXC_INLINE PyObject *pyxc_call_method_early(PyObject *early, PyObject *o, PyObject *name, PyObject **args, Py_ssize_t n,
                                             pyxc_site *c)
{
    return PYXC_UNLIKELY(early != NULL) ? pyxc_call(early, args, n) : pyxc_call_method_site(o, name, args, n, c);
}

#define PYXC_SITE(call) (__extension__({ static pyxc_site pyxc_c = {PYXC_NO_VERSION, PYXC_NO_VERSION, 0, 0, 0, 0, NULL}; call; }))
#define PYXC_GETATTR(o, name) PYXC_SITE(pyxc_getattr_at(o, name, &pyxc_c))
#define PYXC_SETATTR(o, name, v) PYXC_SITE(pyxc_setattr_at(o, name, v, &pyxc_c))
/* o.name(...); args[-1] is spare. New reference, or NULL with an error. */
#define PYXC_CALL_METHOD(o, name, args, n) PYXC_SITE(pyxc_call_method_site(o, name, args, n, &pyxc_c))
#define PYXC_CALL_METHOD_EARLY(early, o, name, args, n) \
    PYXC_SITE(pyxc_call_method_early(early, o, name, args, n, &pyxc_c))
#else
#define PYXC_GETATTR(o, name) pyxc_getattr(o, name)
#define PYXC_SETATTR(o, name, v) pyxc_setattr(o, name, v)
#define PYXC_CALL_METHOD(o, name, args, n) pyxc_call_method(o, name, args, n)
#define PYXC_CALL_METHOD_EARLY(early, o, name, args, n) \
    ((early) ? pyxc_call(early, args, n) : pyxc_call_method(o, name, args, n))
#endif

/* Before the arguments of o.name(...) are evaluated: the attribute, a new reference, where o's class is a Python class with
   a way of its own to look attributes up, so that it may show when that is done; else NULL. 0, or -1 with an error. */
PYXC_INLINE int pyxc_method_early(PyObject *o, PyObject *name, PyObject **early)
{
    PyTypeObject *t = Py_TYPE(o);
    *early = NULL;
    if (PYXC_LIKELY(t->tp_getattro == PyObject_GenericGetAttr || !PyType_HasFeature(t, Py_TPFLAGS_HEAPTYPE)))
        return 0;
    return (*early = pyxc_getattr(o, name)) ? 0 : -1;
}

#endif
