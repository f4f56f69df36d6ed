/* convfloat.h: C floating point numbers from objects. */
#ifndef PYXC_CONVFLOAT_H
#define PYXC_CONVFLOAT_H
#include "core.h"

/* -1 with an error. */
PYXC_INLINE double pyxc_as_double(PyObject *o)
{
    return PYXC_LIKELY(PyFloat_CheckExact(o)) ? PyFloat_AS_DOUBLE(o) : PyFloat_AsDouble(o);
}

/* Real and imaginary part. 0, or -1 with an error. */
PYXC_INLINE int pyxc_as_complex(PyObject *o, double *re, double *im)
{
    Py_complex c = PyComplex_AsCComplex(o);
    *re = c.real;
    *im = c.imag;
    return c.real == -1.0 && PyErr_Occurred() ? -1 : 0;
}

#endif
