/* getitem.h: o[key]. New references, or NULL with an error. */
#ifndef PYXC_GETITEM_H
#define PYXC_GETITEM_H
#include "shared.h"
#include "smallint.h"

PYXC_API PyObject *pyxc_getitem_slow(PyObject *o, PyObject *key);

PYXC_INLINE PyObject *pyxc_getitem(PyObject *o, PyObject *key)
{
    if (PYXC_SMALL_INT(key) && (PyList_CheckExact(o) || PyTuple_CheckExact(o))) {
        Py_ssize_t i = pyxc_small(key), n = Py_SIZE(o);
        if (i < 0)
            i += n;
#ifdef Py_GIL_DISABLED
        if (PyList_CheckExact(o)) {
            PyObject *v = (size_t)i < (size_t)n ? pyxc_list_take(o, i) : NULL;
            return v ? v : pyxc_getitem_slow(o, key);
        }
#endif
        if (PYXC_LIKELY((size_t)i < (size_t)n))
            return Py_NewRef(PyList_CheckExact(o) ? PyList_GET_ITEM(o, i) : PyTuple_GET_ITEM(o, i));
    }
    return pyxc_getitem_slow(o, key);
}

#endif
