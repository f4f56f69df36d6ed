#include "dictiter.h"

int pyxc_dict_next(PyObject *d, Py_ssize_t *pos, Py_ssize_t n, PyObject **key, PyObject **value)
{
    PyObject *k, *v;
    if (PYXC_UNLIKELY(PyDict_GET_SIZE(d) != n)) {
        PyErr_SetString(PyExc_RuntimeError, "dictionary changed size during iteration");
        return -1;
    }
    if (!PyDict_Next(d, pos, &k, &v)) {
        if (key)
            *key = NULL;
        if (value)
            *value = NULL;
        return 0;
    }
    if (key)
        *key = Py_NewRef(k);
    if (value)
        *value = Py_NewRef(v);
    return 1;
}
