#include "unpackerr.h"

PYXC_COLD int pyxc_unpack_few(Py_ssize_t got, Py_ssize_t want, int at_least)
{
    if (pyxc_cython_texts())
        PyErr_Format(PyExc_ValueError, "need more than %zd value%s to unpack", got, got == 1 ? "" : "s");
    else
        PyErr_Format(PyExc_ValueError, "not enough values to unpack (expected %s%zd, got %zd)", at_least ? "at least " : "",
                     want, got);
    return -1;
}

PYXC_COLD int pyxc_unpack_many(PyObject *o, Py_ssize_t n)
{
    (void)o;
    PyErr_Format(PyExc_ValueError, "too many values to unpack (expected %zd)", n);
    return -1;
}

PyObject *pyxc_unpack_iter(PyObject *o)
{
    PyObject *it = PyObject_GetIter(o);
    if (!it && !pyxc_cython_texts() && PyErr_ExceptionMatches(PyExc_TypeError) && !Py_TYPE(o)->tp_iter &&
        !PySequence_Check(o))
        PyErr_Format(PyExc_TypeError, "cannot unpack non-iterable %.200s object", Py_TYPE(o)->tp_name);
    return it;
}
