/* dictpop.h: dict.pop. */
#ifndef PYXC_DICTPOP_H
#define PYXC_DICTPOP_H
#include "core.h"

/* d.pop(key) or d.pop(key, v): v may be NULL. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_dict_pop(PyObject *d, PyObject *key, PyObject *v);

#endif
