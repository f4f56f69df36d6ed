#include "setitem.h"

int pyxc_setitem_int_slow(PyObject *o, Py_ssize_t i, PyObject *v)
{
    PyObject *key = PyLong_FromSsize_t(i);
    int r;
    if (!key)
        return -1;
    r = v ? PyObject_SetItem(o, key, v) : PyObject_DelItem(o, key);
    Py_DECREF(key);
    return r;
}
