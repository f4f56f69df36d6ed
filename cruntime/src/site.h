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
#include "listappend.h"

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
PYXC_API PyObject *pyxc_load_method_site(PyObject *o, PyObject *name, int *unbound, pyxc_site *c);

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

#define PYXC_SITE(call) (__extension__({ static pyxc_site pyxc_c = {PYXC_NO_VERSION, PYXC_NO_VERSION, 0, 0, 0, 0, NULL}; call; }))
#define PYXC_GETATTR(o, name) PYXC_SITE(pyxc_getattr_at(o, name, &pyxc_c))
#define PYXC_SETATTR(o, name, v) PYXC_SITE(pyxc_setattr_at(o, name, v, &pyxc_c))
/* o.name(...); args[-1] is spare. New reference, or NULL with an error. */
#define PYXC_CALL_METHOD(o, name, args, n) PYXC_SITE(pyxc_call_method_site(o, name, args, n, &pyxc_c))
/* o.name for a call of it after the arguments are evaluated. *unbound: 1 where what is returned takes o first, else 0.
 * New reference, or NULL with an error. */
#define PYXC_LOAD_METHOD(o, name, unbound) PYXC_SITE(pyxc_load_method_site(o, name, unbound, &pyxc_c))
#else
#define PYXC_GETATTR(o, name) pyxc_getattr(o, name)
#define PYXC_SETATTR(o, name, v) pyxc_setattr(o, name, v)
#define PYXC_CALL_METHOD(o, name, args, n) pyxc_call_method(o, name, args, n)
#define PYXC_LOAD_METHOD(o, name, unbound) (*(unbound) = 0, pyxc_getattr(o, name))
#endif

/* The same for o.append, where *unbound is 2 and None is returned if o is a list. */
#define PYXC_LOAD_APPEND(o, name, unbound) \
    (PYXC_LIKELY(PyList_CheckExact(o)) ? (*(unbound) = 2, Py_NewRef(Py_None)) : PYXC_LOAD_METHOD(o, name, unbound))

/* Calls what PYXC_LOAD_METHOD gave for o; args[-1] is spare. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_call_loaded(PyObject *f, int unbound, PyObject *o, PyObject **args, Py_ssize_t n);

/* Calls what PYXC_LOAD_APPEND gave for o, which is still alive; args[-1] is spare. New reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_call_append(PyObject *f, int unbound, PyObject *o, PyObject **args)
{
    if (PYXC_LIKELY(unbound == 2))
        return pyxc_list_append(o, args[0]) < 0 ? NULL : Py_NewRef(Py_None);
    return pyxc_call_loaded(f, unbound, o, args, 1);
}

#endif
