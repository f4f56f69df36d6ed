/* stritem.h: characters of str by C index. The object may be None (TypeError). */
#ifndef PYXC_STRITEM_H
#define PYXC_STRITEM_H
#include "listitem.h"

/* (Py_UCS4)-1 with an error. */
PYXC_INLINE Py_UCS4 pyxc_str_get_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    if (PYXC_LIKELY(o != Py_None)) {
        i = PYXC_INDEX(PyUnicode_GET_LENGTH(o));
        if (!boundscheck || PYXC_LIKELY((size_t)i < (size_t)PyUnicode_GET_LENGTH(o)))
            return PyUnicode_READ_CHAR(o, i);
    }
    pyxc_item_error(o, "string index out of range");
    return (Py_UCS4)-1;
}

/* A str of one character: new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_str_item_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    Py_UCS4 c = pyxc_str_get_int(o, i, wraparound, boundscheck);
    return c == (Py_UCS4)-1 ? NULL : PyUnicode_FromOrdinal((int)c);
}

#endif
