#include "unpack.h"
#include "unpackerr.h"
#include <stdarg.h>

/* Exactly n items of an iterator into the places. 0, or -1 with an error and the places filled so far in *done. */
static int pyxc_unpack_from(PyObject *it, PyObject *o, int n, va_list places, int *done)
{
    PyObject *v;
    for (*done = 0; *done < n; ++*done) {
        if (!(v = PyIter_Next(it)))
            return PyErr_Occurred() ? -1 : pyxc_unpack_few(*done, n, 0);
        *va_arg(places, PyObject **) = v;
    }
    if ((v = PyIter_Next(it))) {
        Py_DECREF(v);
        return pyxc_unpack_many(o, n);
    }
    return PyErr_Occurred() ? -1 : 0;
}

int pyxc_unpack_seq(PyObject *o, int n, ...)
{
    PyObject *const *items;
    PyObject *it, *copy = NULL;
    va_list places, again;
    int i, r = 0, done;
#ifdef Py_GIL_DISABLED
    if (PyList_CheckExact(o) && !(o = copy = PyList_AsTuple(o)))
        return -1;
#endif
    items = pyxc_unpack_items(o, n);
    va_start(places, n);
    if (items) {
        for (i = 0; i < n; i++)
            *va_arg(places, PyObject **) = Py_NewRef(items[i]);
    } else if (PyTuple_CheckExact(o) || PyList_CheckExact(o)) {
        r = Py_SIZE(o) == n ? 0 /* an empty list has no items */
            : Py_SIZE(o) < n ? pyxc_unpack_few(Py_SIZE(o), n, 0) : pyxc_unpack_many(o, n);
    } else if ((it = pyxc_unpack_iter(o))) {
        va_copy(again, places);
        r = pyxc_unpack_from(it, o, n, places, &done);
        for (i = 0; r < 0 && i < done; i++) {
            PyObject **place = va_arg(again, PyObject **);
            Py_CLEAR(*place);
        }
        va_end(again);
        Py_DECREF(it);
    } else
        r = -1;
    va_end(places);
    Py_XDECREF(copy);
    return r;
}
