/* core.h: what every unit and every module uses. */
#ifndef PYXC_CORE_H
#define PYXC_CORE_H
#include "compat.h"

/* Replaces an object variable: takes over v, then drops what *place held. */
PYXC_INLINE void pyxc_cvar_set(PyObject **place, PyObject *v)
{
    PyObject *old = *place;
    *place = v;
    Py_XDECREF(old);
}

#endif
