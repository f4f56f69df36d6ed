/* annotate.h: __annotations__ of modules and class bodies. */
#ifndef PYXC_ANNOTATE_H
#define PYXC_ANNOTATE_H
#include "module.h"

/* Makes __annotations__ of a namespace (any mapping) if it has none. 0 or -1. */
PYXC_API int pyxc_annotations_setup(PyObject *ns);

/* Enters an annotation in the __annotations__ of a class namespace (any mapping), making it if needed. 0 or -1. */
PYXC_API int pyxc_annotate_class(PyObject *ns, PyObject *name, PyObject *value);

/* The same for the module's own. */
PYXC_API int pyxc_annotate_module(pyxc_module *m, PyObject *name, PyObject *value);

#endif
