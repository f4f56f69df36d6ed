/* listappend.h: list.append. 0, or -1 with an error. */
#ifndef PYXC_LISTAPPEND_H
#define PYXC_LISTAPPEND_H
#include "none.h"

/* The list is exact and not None. */
PYXC_INLINE int pyxc_list_append(PyObject *list, PyObject *v)
{
#ifndef Py_GIL_DISABLED
    PyListObject *l = (PyListObject *)list;
    Py_ssize_t n = Py_SIZE(l);
    if (PYXC_LIKELY(l->allocated > n && n > l->allocated / 2)) {
        PyList_SET_ITEM(list, n, Py_NewRef(v));
        Py_SET_SIZE((PyVarObject *)l, n + 1);
        return 0;
    }
#endif
    return PyList_Append(list, v);
}

PYXC_INLINE int pyxc_list_append_none(PyObject *list, PyObject *v)
{
    return PYXC_LIKELY(list != Py_None) ? pyxc_list_append(list, v) : (pyxc_none_attr("append"), -1);
}

#endif
