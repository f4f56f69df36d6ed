/* predicate.h: conditions for split and subgroup of exception groups. */
#ifndef PYXC_PREDICATE_H
#define PYXC_PREDICATE_H
#include "function.h"

#if PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030D0000
/* f, or if o is an exception group, a function of the interpreter's own type that calls f: up to 3.12 they take no other.
   New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_predicate_function(PyObject *o, PyObject *f);
#endif

/* What to pass for f to o.split() or o.subgroup(). New reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_predicate(PyObject *o, PyObject *f)
{
#if PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030D0000
    if (PYXC_UNLIKELY(Py_IS_TYPE(f, pyxc_function_type)))
        return pyxc_predicate_function(o, f);
#endif
    (void)o;
    return Py_NewRef(f);
}

#endif
