/* attr.h: attributes. Names are interned str constants. */
#ifndef PYXC_ATTR_H
#define PYXC_ATTR_H
#include "core.h"

/* After o.name has failed: gives an AttributeError that says nothing about it the name and the object, as
   PyObject_GetAttr does. Returns NULL, with the error. */
PYXC_API PyObject *pyxc_getattr_failed(PyObject *o, PyObject *name);

/* o.name: a new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_getattr(PyObject *o, PyObject *name)
{
    getattrofunc get = Py_TYPE(o)->tp_getattro;
    PyObject *v = PYXC_LIKELY(get != NULL) ? get(o, name) : PyObject_GetAttr(o, name);
    return PYXC_LIKELY(v != NULL) ? v : pyxc_getattr_failed(o, name);
}

/* o.name = v: 0, or -1 with an error. */
PYXC_INLINE int pyxc_setattr(PyObject *o, PyObject *name, PyObject *v)
{
    setattrofunc set = Py_TYPE(o)->tp_setattro;
    return PYXC_LIKELY(set != NULL) ? set(o, name, v) : PyObject_SetAttr(o, name, v);
}

PYXC_INLINE int pyxc_delattr(PyObject *o, PyObject *name) { return PyObject_SetAttr(o, name, NULL); }

/* getattr(o, name, default), for any name object: a new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_getattr_default(PyObject *o, PyObject *name, PyObject *v);

/* hasattr(o, name): 1, 0, or -1 with an error. */
PYXC_API int pyxc_hasattr(PyObject *o, PyObject *name);

#endif
