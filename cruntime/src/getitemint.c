#include "getitemint.h"

PyObject *pyxc_getitem_int_slow(PyObject *o, Py_ssize_t i, int wraparound)
{
    PySequenceMethods *sq = Py_TYPE(o)->tp_as_sequence;
    PyMappingMethods *mp = Py_TYPE(o)->tp_as_mapping;
    PyObject *key, *v;
    if (sq && sq->sq_item && !(mp && mp->mp_subscript)) {
        if (i < 0 && wraparound && sq->sq_length) {
            Py_ssize_t n = sq->sq_length(o);
            if (n < 0)
                return NULL;
            i += n;
        }
        return sq->sq_item(o, i);
    }
    if (!(key = PyLong_FromSsize_t(i)))
        return NULL;
    v = PyObject_GetItem(o, key);
    Py_DECREF(key);
    return v;
}
