/* iter.h: iteration. */
#ifndef PYXC_ITER_H
#define PYXC_ITER_H
#include "none.h"
#include "shared.h"

/* iter(o): new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_get_iter(PyObject *o) { return PyObject_GetIter(o); }

/* What stands behind the end of an iteration: clears StopIteration. Returns NULL. */
PYXC_API PyObject *pyxc_iter_end(void);

/* The next item: new reference; NULL at the end, or with an error. */
PYXC_INLINE PyObject *pyxc_iter_next(PyObject *it)
{
    PyObject *v = Py_TYPE(it)->tp_iternext(it);
    return PYXC_LIKELY(v != NULL) ? v : pyxc_iter_end();
}

/* A loop over o: what it walks, a list or tuple itself from *i on, else an iterator with *i = -1. New reference, or NULL
   with an error. */
PYXC_INLINE PyObject *pyxc_iter_start(PyObject *o, Py_ssize_t *i)
{
    if (PyList_CheckExact(o) || PyTuple_CheckExact(o)) {
        *i = 0;
        return Py_NewRef(o);
    }
    *i = -1;
    return PyObject_GetIter(o);
}

/* The next item: new reference; NULL at the end, or with an error. */
PYXC_INLINE PyObject *pyxc_iter_step(PyObject *it, Py_ssize_t *i)
{
    if (*i >= 0) {
        if (PyList_CheckExact(it))
            return PYXC_LIKELY(*i < PyList_GET_SIZE(it)) ? pyxc_list_take(it, (*i)++) : NULL;
        return PYXC_LIKELY(*i < PyTuple_GET_SIZE(it)) ? Py_NewRef(PyTuple_GET_ITEM(it, (*i)++)) : NULL;
    }
    return pyxc_iter_next(it);
}

/* next(it) and next(it, v), v may be NULL: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_next(PyObject *it, PyObject *v);

/* Items of a list that is not None: new references, NULL at the end. */
PYXC_INLINE PyObject *pyxc_list_next(PyObject *o, Py_ssize_t *i)
{
    return PYXC_LIKELY(*i < PyList_GET_SIZE(o)) ? pyxc_list_take(o, (*i)++) : NULL;
}

/* Borrowed items of a tuple that is not None, NULL at the end. */
PYXC_INLINE PyObject *pyxc_tuple_next(PyObject *o, Py_ssize_t *i)
{
    return PYXC_LIKELY(*i < PyTuple_GET_SIZE(o)) ? PyTuple_GET_ITEM(o, (*i)++) : NULL;
}

/* 0, or -1 with TypeError if o is None. */
PYXC_INLINE int pyxc_not_none_iter(PyObject *o) { return PYXC_LIKELY(o != Py_None) ? 0 : (pyxc_none_iter(), -1); }

#endif
