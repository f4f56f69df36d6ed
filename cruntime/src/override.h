/* override.h: overrides of cpdef methods in Python. */
#ifndef PYXC_OVERRIDE_H
#define PYXC_OVERRIDE_H
#include "function.h"
#include "exttype.h"

/* What overrides a cpdef method in a Python subclass or an instance's dict: a new reference to the bound method;
   NULL without an error if it is the method itself (the function object with descriptor def), or NULL with an error. */
PYXC_API PyObject *pyxc_override(PyObject *self, PyObject *name, const pyxc_funcdef *def);

/* Whether there can be an override. Needs no GIL. */
PYXC_INLINE int pyxc_may_override(PyObject *self)
{
    PyTypeObject *t = Py_TYPE(self);
    return PYXC_UNLIKELY(t->tp_dictoffset != 0 || (t->tp_flags & (Py_TPFLAGS_HEAPTYPE | Py_TPFLAGS_IS_ABSTRACT)));
}

#endif
