#include "slice.h"
#include "module.h"

/* Stores the place that a bound means and returns 1; 0 if it is neither absent, None nor a plain int. */
static int pyxc_slice_bound(PyObject *bound, Py_ssize_t absent, Py_ssize_t *place)
{
    if (!bound || bound == Py_None)
        *place = absent;
    else if (PyLong_CheckExact(bound))
        *place = PyNumber_AsSsize_t(bound, NULL);
    else
        return 0;
    return 1;
}

/* Stores the places in a sequence of n items between which a slice lies and returns 1; 0 if only a slice object can tell. */
static int pyxc_slice_places(PyObject *lo, PyObject *hi, Py_ssize_t n, Py_ssize_t *start, Py_ssize_t *stop)
{
    if (!pyxc_slice_bound(lo, 0, start) || !pyxc_slice_bound(hi, PY_SSIZE_T_MAX, stop))
        return 0;
    PySlice_AdjustIndices(n, start, stop, 1);
    return 1;
}

PyObject *pyxc_getslice(PyObject *o, PyObject *lo, PyObject *hi)
{
    PyMappingMethods *mp = Py_TYPE(o)->tp_as_mapping;
    PyObject *slice, *v;
    Py_ssize_t start, stop;
    if (PyList_CheckExact(o) && pyxc_slice_places(lo, hi, PyList_GET_SIZE(o), &start, &stop))
        return PyList_GetSlice(o, start, stop);
    if (PyTuple_CheckExact(o) && pyxc_slice_places(lo, hi, PyTuple_GET_SIZE(o), &start, &stop))
        return PyTuple_GetSlice(o, start, stop);
    if (PyUnicode_CheckExact(o) && pyxc_slice_places(lo, hi, PyUnicode_GET_LENGTH(o), &start, &stop))
        return PyUnicode_Substring(o, start, stop);
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

/* Where lo and hi are in a sequence of n items. */
#define PYXC_PLACES(n)                          \
    do {                                        \
        Py_ssize_t n_ = (n);                    \
        if (lo < 0 && (lo += n_) < 0)           \
            lo = 0;                             \
        if (hi < 0)                             \
            hi += n_;                           \
        else if (hi > n_)                       \
            hi = n_;                            \
        if (lo > hi)                            \
            lo = hi = 0;                        \
    } while (0)

PyObject *pyxc_getslice_int(PyObject *o, Py_ssize_t lo, Py_ssize_t hi, int has)
{
    PyObject *from = NULL, *to = NULL, *v = NULL;
    if (PyList_CheckExact(o)) {
        PYXC_PLACES(PyList_GET_SIZE(o));
        return PyList_GetSlice(o, lo, hi);
    }
    if (PyTuple_CheckExact(o)) {
        PYXC_PLACES(PyTuple_GET_SIZE(o));
        return PyTuple_GetSlice(o, lo, hi);
    }
    if (PyUnicode_CheckExact(o)) {
        PYXC_PLACES(PyUnicode_GET_LENGTH(o));
        return PyUnicode_Substring(o, lo, hi);
    }
    if (PyBytes_CheckExact(o)) {
        PYXC_PLACES(PyBytes_GET_SIZE(o));
        if (hi - lo == PyBytes_GET_SIZE(o))
            return Py_NewRef(o);
        return PyBytes_FromStringAndSize(PyBytes_AS_STRING(o) + lo, hi - lo);
    }
    if ((!(has & 1) || (from = PyLong_FromSsize_t(lo))) && (!(has & 2) || (to = PyLong_FromSsize_t(hi))))
        v = pyxc_getslice(o, from, to);
    Py_XDECREF(from);
    Py_XDECREF(to);
    return v;
}

/* Reports whether going over v runs no code: when CPython looks at the list's length, before or after, depends on the version. */
static int pyxc_plainly_iterable(PyObject *v) { return !v || PyList_CheckExact(v) || PyTuple_CheckExact(v); }

int pyxc_setslice(PyObject *o, PyObject *lo, PyObject *hi, PyObject *v)
{
    PyObject *slice;
    Py_ssize_t start, stop;
    int r;
    if (PyList_CheckExact(o) && pyxc_plainly_iterable(v) && pyxc_slice_places(lo, hi, PyList_GET_SIZE(o), &start, &stop))
        return PyList_SetSlice(o, start, stop, v);
    if (!(slice = PySlice_New(lo, hi, NULL)))
        return -1;
    r = v ? PyObject_SetItem(o, slice, v) : PyObject_DelItem(o, slice);
    Py_DECREF(slice);
    return r;
}

int pyxc_delslice(PyObject *o, PyObject *lo, PyObject *hi) { return pyxc_setslice(o, lo, hi, NULL); }
