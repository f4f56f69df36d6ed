#include "range.h"

/* Reads an exact int that fits; 0 if it is none. */
static int pyxc_range_small(PyObject *o, int64_t *v)
{
    int over;
    if (!PyLong_CheckExact(o))
        return 0;
    *v = PyLong_AsLongLongAndOverflow(o, &over);
    return !over;
}

PYXC_API PyObject *pyxc_range_iter(PyObject *lo, PyObject *hi, PyObject *step, pyxc_range *r)
{
    int64_t a = 0, b, s = 1;
    PyObject *range, *it;
    if (pyxc_range_small(hi, &b) && (lo == NULL || pyxc_range_small(lo, &a)) &&
        (step == NULL || pyxc_range_small(step, &s)) && s != 0) {
        r->next = a;
        r->step = s;
        r->left = pyxc_range_left(a, b, s);
        Py_INCREF(Py_None);
        return Py_None;
    }
    range = PyObject_CallFunctionObjArgs((PyObject *)&PyRange_Type, lo == NULL ? hi : lo, lo == NULL ? NULL : hi, step, NULL);
    if (range == NULL)
        return NULL;
    it = PyObject_GetIter(range);
    Py_DECREF(range);
    return it;
}
