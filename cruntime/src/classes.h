/* classes.h: class statements. New references, or NULL with an error. */
#ifndef PYXC_CLASSES_H
#define PYXC_CLASSES_H
#include "module.h"

/* The bases, with __mro_entries__ of what is no class: the tuple itself if nothing changes. */
PYXC_API PyObject *pyxc_class_bases(PyObject *bases);

/* The metaclass for resolved bases; takes "metaclass" out of the dict of keywords, which may be NULL. */
PYXC_API PyObject *pyxc_class_meta(PyObject *bases, PyObject *kw);

/* The namespace, with __module__, __qualname__, __doc__ (unless doc is NULL) and, if the bases were resolved, __orig_bases__. */
PYXC_API PyObject *pyxc_class_prepare(PyObject *meta, PyObject *bases, PyObject *orig, PyObject *name, PyObject *qualname,
                                      PyObject *kw, PyObject *modname, PyObject *doc);

/* The class: meta(name, bases, ns, **kw). kw may be NULL; cell is the __class__ cell for type.__new__ to set, or NULL. */
PYXC_API PyObject *pyxc_class_create(PyObject *meta, PyObject *name, PyObject *bases, PyObject *ns, PyObject *kw,
                                     PyObject *cell);

/* super() in a method: of the class in the cell and self; what a .py has as its own "super" is called as it is. */
PYXC_API PyObject *pyxc_super0(pyxc_module *m, PyObject *cell, PyObject *self);

/* The metaclass that __metaclass__ of a namespace asks for, meta if it has none. New reference or NULL. */
PYXC_API PyObject *pyxc_class_meta_py2(PyObject *meta, PyObject *bases, PyObject *ns);

#endif
