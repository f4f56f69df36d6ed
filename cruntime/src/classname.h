/* classname.h: names in class bodies. `ns` is the namespace that the metaclass prepared. */
#ifndef PYXC_CLASSNAME_H
#define PYXC_CLASSNAME_H
#include "names.h"

/* The namespace, then globals and builtins: new reference, or NULL with NameError. */
PYXC_API PyObject *pyxc_get_class_name(pyxc_module *m, PyObject *ns, PyObject *name);

/* The namespace alone: new reference; NULL, without an error if it does not have the name. */
PYXC_API PyObject *pyxc_find_class_name(PyObject *ns, PyObject *name);

/* 0, or -1 with an error. */
PYXC_INLINE int pyxc_set_class_name(PyObject *ns, PyObject *name, PyObject *v)
{
    return PyDict_CheckExact(ns) ? PyDict_SetItem(ns, name, v) : PyObject_SetItem(ns, name, v);
}

/* 0, or -1 with NameError. */
PYXC_API int pyxc_del_class_name(PyObject *ns, PyObject *name);

#endif
