/* dict.h: dicts. The operand may be None, which is the error that the operation has for None. */
#ifndef PYXC_DICT_H
#define PYXC_DICT_H
#include "core.h"

/* d[key]: a new reference, or NULL with KeyError, or TypeError for None. */
PYXC_API PyObject *pyxc_dict_get(PyObject *d, PyObject *key);

/* d[key] = v, del d[key]: 0, or -1 with an error. */
PYXC_API int pyxc_dict_set(PyObject *d, PyObject *key, PyObject *v);
PYXC_API int pyxc_dict_del(PyObject *d, PyObject *key);

/* key in d: 1, 0, or -1 with an error. */
PYXC_API int pyxc_dict_contains(PyObject *key, PyObject *d);

/* Methods; new references, or NULL with an error. */
PYXC_API PyObject *pyxc_dict_keys(PyObject *d);
PYXC_API PyObject *pyxc_dict_values(PyObject *d);
PYXC_API PyObject *pyxc_dict_items(PyObject *d);
PYXC_API PyObject *pyxc_dict_copy(PyObject *d);
/* get: v may be NULL, then there is no error if the key is missing. */
PYXC_API PyObject *pyxc_dict_get_default(PyObject *d, PyObject *key, PyObject *v);
PYXC_API PyObject *pyxc_dict_setdefault(PyObject *d, PyObject *key, PyObject *v);

/* dict(o). New reference or NULL. */
PYXC_API PyObject *pyxc_dict_from(PyObject *o);

#endif
