/* objappend.h: o.append(v) of any object. */
#ifndef PYXC_OBJAPPEND_H
#define PYXC_OBJAPPEND_H
#include "listappend.h"

/* New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_obj_append(PyObject *o, PyObject *v);

#endif
