#include "slice.h"
#include "module.h"

PyObject *pyxc_getslice(PyObject *o, PyObject *lo, PyObject *hi)
{
    PyMappingMethods *mp = Py_TYPE(o)->tp_as_mapping;
    PyObject *slice, *v;
    if (PYXC_UNLIKELY(!mp || !mp->mp_subscript) && o != Py_None && pyxc_cython_texts()) {
        PyErr_Format(PyExc_TypeError, "'%.200s' object is unsliceable", Py_TYPE(o)->tp_name);
        return NULL;
    }
    if (!(slice = PySlice_New(lo, hi, NULL)))
        return NULL;
    v = PyObject_GetItem(o, slice);
    Py_DECREF(slice);
    return v;
}

int pyxc_setslice(PyObject *o, PyObject *lo, PyObject *hi, PyObject *v)
{
    PyObject *slice = PySlice_New(lo, hi, NULL);
    int r;
    if (!slice)
        return -1;
    r = v ? PyObject_SetItem(o, slice, v) : PyObject_DelItem(o, slice);
    Py_DECREF(slice);
    return r;
}

int pyxc_delslice(PyObject *o, PyObject *lo, PyObject *hi) { return pyxc_setslice(o, lo, hi, NULL); }
