#include "iter.h"

PyObject *pyxc_iter_end(void)
{
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_StopIteration))
        PyErr_Clear();
    return NULL;
}

PyObject *pyxc_next(PyObject *it, PyObject *v)
{
    PyObject *item;
    if (PYXC_UNLIKELY(!PyIter_Check(it))) {
        PyErr_Format(PyExc_TypeError, "%.200s object is not an iterator", Py_TYPE(it)->tp_name);
        return NULL;
    }
    item = Py_TYPE(it)->tp_iternext(it);
    if (item)
        return item;
    if (PyErr_Occurred()) {
        if (!v || !PyErr_ExceptionMatches(PyExc_StopIteration))
            return NULL;
        PyErr_Clear();
    }
    if (v)
        return Py_NewRef(v);
    PyErr_SetNone(PyExc_StopIteration);
    return NULL;
}
