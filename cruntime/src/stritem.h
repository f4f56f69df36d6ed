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

/* What pyxc_str_at needs of a str; of None or NULL, too, which have no characters. */
#define PYXC_HAS_CHARS(o) ((o) != NULL && (o) != Py_None)
PYXC_INLINE int pyxc_str_kind(PyObject *o) { return PYXC_HAS_CHARS(o) ? (int)PyUnicode_KIND(o) : 1; }
PYXC_INLINE void *pyxc_str_data(PyObject *o) { return PYXC_HAS_CHARS(o) ? (void *)PyUnicode_DATA(o) : NULL; }
PYXC_INLINE Py_ssize_t pyxc_str_size(PyObject *o) { return PYXC_HAS_CHARS(o) ? PyUnicode_GET_LENGTH(o) : 0; }

/* The same as pyxc_str_get_int with those at hand. */
PYXC_INLINE Py_UCS4 pyxc_str_at(PyObject *o, int kind, const void *data, Py_ssize_t size, Py_ssize_t i, int wraparound, int boundscheck)
{
    i = PYXC_INDEX(size);
    if (PYXC_UNLIKELY((boundscheck || data == NULL) && (size_t)i >= (size_t)size)) {
        pyxc_item_error(o, "string index out of range");
        return (Py_UCS4)-1;
    }
    return kind == 1 ? ((const Py_UCS1 *)data)[i] : kind == 2 ? ((const Py_UCS2 *)data)[i] : ((const Py_UCS4 *)data)[i];
}

/* A str of one character: new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_str_item_int(PyObject *o, Py_ssize_t i, int wraparound, int boundscheck)
{
    Py_UCS4 c = pyxc_str_get_int(o, i, wraparound, boundscheck);
    return c == (Py_UCS4)-1 ? NULL : PyUnicode_FromOrdinal((int)c);
}

#endif
