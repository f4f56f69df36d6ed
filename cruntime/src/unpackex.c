#include "unpackex.h"
#include "unpackerr.h"
#include <stdarg.h>

int pyxc_unpack_ex(PyObject *o, int before, int after, ...)
{
    PyObject *it = pyxc_unpack_iter(o), *list, *rest;
    Py_ssize_t n, i;
    va_list places;
    if (!it)
        return -1;
    list = PySequence_List(it);
    Py_DECREF(it);
    if (!list)
        return -1;
    n = PyList_GET_SIZE(list);
    if (n < before + after) {
        Py_DECREF(list);
        return pyxc_unpack_few(n, before + after, 1);
    }
    rest = PyList_GetSlice(list, before, n - after);
    if (!rest) {
        Py_DECREF(list);
        return -1;
    }
    va_start(places, after);
    for (i = 0; i < before; i++)
        *va_arg(places, PyObject **) = Py_NewRef(PyList_GET_ITEM(list, i));
    *va_arg(places, PyObject **) = rest;
    for (i = n - after; i < n; i++)
        *va_arg(places, PyObject **) = Py_NewRef(PyList_GET_ITEM(list, i));
    va_end(places);
    Py_DECREF(list);
    return 0;
}
