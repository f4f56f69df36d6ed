/* shared.h: what threads share, on builds without the GIL and with it (PEP 703). With the GIL these are plain C; without
 * it, CPython's public functions do the work (Include/cpython/lock.h, critical_section.h, listobject.h, dictobject.h of 3.13). */
#ifndef PYXC_SHARED_H
#define PYXC_SHARED_H
#include "core.h"

#ifdef Py_GIL_DISABLED
/* A block that has the object's lock, as far as no call in it waits. */
#define PYXC_BEGIN_LOCKED(o) Py_BEGIN_CRITICAL_SECTION(o);
#define PYXC_END_LOCKED() Py_END_CRITICAL_SECTION();

/* Whether a static type is still to be made ready: if so, this thread alone does it, and ends with PYXC_TYPE_DONE. */
static PYXC_UNUSED PyMutex pyxc_types_lock;
PYXC_INLINE int pyxc_type_unready(PyTypeObject *t)
{
    if (PYXC_LIKELY((__atomic_load_n(&t->tp_flags, __ATOMIC_ACQUIRE) & Py_TPFLAGS_READY) != 0))
        return 0;
    PyMutex_Lock(&pyxc_types_lock);
    if (!PYXC_IS_READY(t))
        return 1;
    PyMutex_Unlock(&pyxc_types_lock);
    return 0;
}
/* Readies the type: 0, or -1 with an error. */
PYXC_INLINE int pyxc_type_done(PyTypeObject *t)
{
    int r = PyType_Ready(t);
    PyMutex_Unlock(&pyxc_types_lock);
    return r;
}

/* Item i of a list as a new reference; NULL, without an error, if it has none, which another thread may have taken away. */
PYXC_INLINE PyObject *pyxc_list_take(PyObject *list, Py_ssize_t i)
{
    PyObject *v = PyList_GetItemRef(list, i);
    if (PYXC_UNLIKELY(!v))
        PyErr_Clear();
    return v;
}

/* Replaces item i of a list; borrows v. 0, or -1 with IndexError if it has none. */
PYXC_INLINE int pyxc_list_put(PyObject *list, Py_ssize_t i, PyObject *v) { return PyList_SetItem(list, i, Py_NewRef(v)); }

/* Item of a dict by a hashable object: a new reference; NULL if it is not there, or with an error. */
PYXC_INLINE PyObject *pyxc_dict_take(PyObject *d, PyObject *key)
{
    PyObject *v;
    PyDict_GetItemRef(d, key, &v);
    return v;
}

/* What a type or a base of it has by the name: a new reference; NULL, without an error, if there is none. */
PYXC_INLINE PyObject *pyxc_type_take(PyTypeObject *t, PyObject *name) { return _PyType_LookupRef(t, name); }
#else
#define PYXC_BEGIN_LOCKED(o) {
#define PYXC_END_LOCKED() }
#define pyxc_type_unready(t) (!PYXC_IS_READY(t))
#define pyxc_type_done(t) PyType_Ready(t)

/* The item is there. */
PYXC_INLINE PyObject *pyxc_list_take(PyObject *list, Py_ssize_t i) { return Py_NewRef(PyList_GET_ITEM(list, i)); }

PYXC_INLINE int pyxc_list_put(PyObject *list, Py_ssize_t i, PyObject *v)
{
    PyObject *old = PyList_GET_ITEM(list, i);
    PyList_SET_ITEM(list, i, Py_NewRef(v));
    Py_DECREF(old);
    return 0;
}

PYXC_INLINE PyObject *pyxc_dict_take(PyObject *d, PyObject *key) { return Py_XNewRef(pyxc_dict_find(d, key)); }
PYXC_INLINE PyObject *pyxc_type_take(PyTypeObject *t, PyObject *name) { return Py_XNewRef(_PyType_Lookup(t, name)); }
#endif

#endif
