/* found.h: d[key] behind a test of key in d. The test keeps the value that it found in an exact dict, borrowed, in
 * *found, NULL if it found none or the object is none; no code may run before it is read. */
#ifndef PYXC_FOUND_H
#define PYXC_FOUND_H
#include "contains.h"
#include "dict.h"
#include "getitem.h"

/* 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_dict_found(PyObject *d, PyObject *key, void **found)
{
#ifdef Py_GIL_DISABLED
    *found = NULL; /* another thread may drop it */
    return PyDict_Contains(d, key);
#else
    *found = pyxc_dict_lookup(d, key);
    if (*found)
        return 1;
    return PYXC_UNLIKELY(PyErr_Occurred() != NULL) ? -1 : 0;
#endif
}

/* item in o: 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_contains_at(PyObject *item, PyObject *o, void **found)
{
    *found = NULL;
    return PyDict_CheckExact(o) ? pyxc_dict_found(o, item, found) : PySequence_Contains(o, item);
}

PYXC_INLINE int pyxc_not_contains_at(PyObject *item, PyObject *o, void **found)
{
    int r = pyxc_contains_at(item, o, found);
    return r < 0 ? r : !r;
}

/* key in d of a dict or None: 1, 0, or -1 with an error. */
PYXC_INLINE int pyxc_dict_contains_at(PyObject *key, PyObject *d, void **found)
{
    *found = NULL;
    return PyDict_CheckExact(d) ? pyxc_dict_found(d, key, found) : pyxc_dict_contains(key, d);
}

/* o[key], d[key]: new references, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_getitem_at(PyObject *o, PyObject *key, void *found)
{
    return PYXC_LIKELY(found != NULL) ? Py_NewRef((PyObject *)found) : pyxc_getitem(o, key);
}

PYXC_INLINE PyObject *pyxc_dict_get_at(PyObject *d, PyObject *key, void *found)
{
    return PYXC_LIKELY(found != NULL) ? Py_NewRef((PyObject *)found) : pyxc_dict_get(d, key);
}

#endif
