/* strappend.h: variable += value, where a str grows in place. */
#ifndef PYXC_STRAPPEND_H
#define PYXC_STRAPPEND_H
#include "add.h"

/* *place + b for exact str, where the variable, which is to be assigned the result at once, may hold the only reference:
   it is None then. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_str_append(PyObject **place, PyObject *b);

/* The new value of the variable at place after += b: new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_iadd_var(PyObject **place, PyObject *b)
{
    if (PyUnicode_CheckExact(*place) && PyUnicode_CheckExact(b))
        return pyxc_str_append(place, b);
    return pyxc_iadd(*place, b);
}

#endif
