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

/* Enters __firstlineno__ and __static_attributes__, a tuple of str, in a class's namespace. 0, or -1 with an error. */
#if PY_VERSION_HEX >= 0x030D0000
PYXC_API int pyxc_class_line(PyObject *ns, int line);
PYXC_API int pyxc_class_static(PyObject *ns, PyObject *names);
#define PYXC_CLASS_LINE(ns, line) pyxc_class_line(ns, line)
#define PYXC_CLASS_STATIC(ns, names) pyxc_class_static(ns, names)
#else
#define PYXC_CLASS_LINE(ns, line) 0
#define PYXC_CLASS_STATIC(ns, names) 0
#endif

/* The class: meta(name, bases, ns, **kw). kw may be NULL; cell is the __class__ cell for type.__new__ to set, or NULL. */
PYXC_API PyObject *pyxc_class_create(PyObject *meta, PyObject *name, PyObject *bases, PyObject *ns, PyObject *kw,
                                     PyObject *cell);

/* super() in a method: of the class in the cell and self; what a .py has as its own "super" is called as it is. */
PYXC_API PyObject *pyxc_super0(pyxc_module *m, PyObject *cell, PyObject *self);

/* The metaclass that __metaclass__ of a namespace asks for, meta if it has none. New reference or NULL. */
PYXC_API PyObject *pyxc_class_meta_py2(PyObject *meta, PyObject *bases, PyObject *ns);

#endif
