/* listnum.h: items of lists that are C integers on the other side. The list may be None (TypeError). Needs the GIL. */
#ifndef PYXC_LISTNUM_H
#define PYXC_LISTNUM_H
#include "convint.h"
#include "listitem.h"
#include "num.h"

/* Item i as a C integer of `size` bytes with a sign, -1 with an error; `name` is its type for the text. */
PYXC_INLINE long long pyxc_list_get_long(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck, int size, const char *name)
{
    PyObject *item;
    long long v;
    if (PYXC_UNLIKELY(o == Py_None)) {
        pyxc_item_error(o, "list index out of range");
        return -1;
    }
    i = PYXC_INDEX(PyList_GET_SIZE(o));
    if (PYXC_UNLIKELY(boundscheck && (size_t)i >= (size_t)PyList_GET_SIZE(o))) {
        pyxc_item_error(o, "list index out of range");
        return -1;
    }
#ifdef Py_GIL_DISABLED
    if (!(item = pyxc_list_get_int(o, i, 0, boundscheck)))
        return -1;
#else
    item = PyList_GET_ITEM(o, i);
    if (PYXC_LIKELY(size == 8 && pyxc_num_tag_int(item)))
        return pyxc_num_int(item);
    Py_INCREF(item);
#endif
    v = pyxc_as_signed(item, size, name);
    Py_DECREF(item);
    return v;
}

/* Stores an int as item i: 0, or -1 with an error. */
PYXC_INLINE int pyxc_list_set_long(PyObject *o, Py_ssize_t i, long long n, int wraparound, int boundscheck)
{
    PyObject *v;
    int r;
#ifndef Py_GIL_DISABLED
    if (PYXC_LIKELY(o != Py_None)) {
        Py_ssize_t k = PYXC_INDEX(PyList_GET_SIZE(o));
        if ((!boundscheck || PYXC_LIKELY((size_t)k < (size_t)PyList_GET_SIZE(o))) && pyxc_int_overwrite(PyList_GET_ITEM(o, k), n))
            return 0;
    }
#endif
    if (PYXC_UNLIKELY(!(v = PyLong_FromLongLong(n))))
        return -1;
    r = pyxc_list_set_int(o, i, v, wraparound, boundscheck);
    Py_DECREF(v);
    return r;
}

#endif
