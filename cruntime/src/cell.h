/* cell.h: cells of closures. */
#ifndef PYXC_CELL_H
#define PYXC_CELL_H
#include "unbound.h"

/* What the cell holds: new reference, or NULL with NameError (get) or UnboundLocalError (get_local). */
PYXC_INLINE PyObject *pyxc_cell_get(PyObject *cell, const char *name)
{
    PyObject *v = PyCell_GET(cell);
    if (PYXC_LIKELY(v != NULL))
        return Py_NewRef(v);
    pyxc_raise_unbound_free(name);
    return NULL;
}

PYXC_INLINE PyObject *pyxc_cell_get_local(PyObject *cell, const char *name)
{
    PyObject *v = PyCell_GET(cell);
    if (PYXC_LIKELY(v != NULL))
        return Py_NewRef(v);
    pyxc_raise_unbound(name);
    return NULL;
}

/* get_local where a comprehension of the function reads it. */
PYXC_INLINE PyObject *pyxc_cell_get_comp(PyObject *cell, const char *name)
{
    PyObject *v = PyCell_GET(cell);
    if (PYXC_LIKELY(v != NULL))
        return Py_NewRef(v);
    pyxc_raise_unbound_comp(name);
    return NULL;
}

/* Replaces what the cell holds; borrows v. */
PYXC_INLINE void pyxc_cell_set(PyObject *cell, PyObject *v)
{
    pyxc_cvar_set(&((PyCellObject *)cell)->ob_ref, Py_NewRef(v));
}

/* Empties the cell: 0, or -1 with an error if it was empty. */
PYXC_INLINE int pyxc_cell_del(PyObject *cell, const char *name)
{
    if (PYXC_UNLIKELY(PyCell_GET(cell) == NULL))
        return pyxc_raise_unbound_free(name) - 1;
    pyxc_cvar_set(&((PyCellObject *)cell)->ob_ref, NULL);
    return 0;
}

PYXC_INLINE int pyxc_cell_del_local(PyObject *cell, const char *name)
{
    if (PYXC_UNLIKELY(PyCell_GET(cell) == NULL))
        return pyxc_raise_unbound(name) - 1;
    pyxc_cvar_set(&((PyCellObject *)cell)->ob_ref, NULL);
    return 0;
}

#endif
