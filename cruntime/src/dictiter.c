#include "dictiter.h"
#include "shared.h"

int pyxc_dict_next(PyObject *d, Py_ssize_t *pos, Py_ssize_t n, PyObject **key, PyObject **value)
{
    PyObject *k = NULL, *v = NULL;
    int there;
    if (PYXC_UNLIKELY(PyDict_GET_SIZE(d) != n)) {
        PyErr_SetString(PyExc_RuntimeError, "dictionary changed size during iteration");
        return -1;
    }
    PYXC_BEGIN_LOCKED(d)
    there = PyDict_Next(d, pos, &k, &v);
    if (key)
        *key = there ? Py_NewRef(k) : NULL;
    if (value)
        *value = there ? Py_NewRef(v) : NULL;
    PYXC_END_LOCKED()
    return there;
}
