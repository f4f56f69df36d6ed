/* cell.h: cells of closures. */
#ifndef PYXC_CELL_H
#define PYXC_CELL_H
#include "unbound.h"

/* What the cell holds: new reference, or NULL without an error. And its replacement, which takes over v. */
#ifdef Py_GIL_DISABLED
#define pyxc_cell_take(cell) PyCell_Get(cell)
PYXC_INLINE void pyxc_cell_put(PyObject *cell, PyObject *v)
{
    PyCell_Set(cell, v);
    Py_XDECREF(v);
}
#else
#define pyxc_cell_take(cell) Py_XNewRef(PyCell_GET(cell))
#define pyxc_cell_put(cell, v) pyxc_cvar_set(&((PyCellObject *)(cell))->ob_ref, v)
#endif

/* What the cell holds: new reference, or NULL with NameError (get) or UnboundLocalError (get_local). */
PYXC_INLINE PyObject *pyxc_cell_get(PyObject *cell, const char *name)
{
    PyObject *v = pyxc_cell_take(cell);
    if (PYXC_LIKELY(v != NULL))
        return v;
    pyxc_raise_unbound_free(name);
    return NULL;
}

PYXC_INLINE PyObject *pyxc_cell_get_local(PyObject *cell, const char *name)
{
    PyObject *v = pyxc_cell_take(cell);
    if (PYXC_LIKELY(v != NULL))
        return v;
    pyxc_raise_unbound(name);
    return NULL;
}

/* get_local where a comprehension of the function reads it. */
PYXC_INLINE PyObject *pyxc_cell_get_comp(PyObject *cell, const char *name)
{
    PyObject *v = pyxc_cell_take(cell);
    if (PYXC_LIKELY(v != NULL))
        return v;
    pyxc_raise_unbound_comp(name);
    return NULL;
}

/* Replaces what the cell holds; borrows v. */
PYXC_INLINE void pyxc_cell_set(PyObject *cell, PyObject *v)
{
    pyxc_cell_put(cell, Py_NewRef(v));
}

/* Empties the cell: 0, or -1 with an error if it was empty. */
PYXC_INLINE int pyxc_cell_del(PyObject *cell, const char *name)
{
    if (PYXC_UNLIKELY(PyCell_GET(cell) == NULL))
        return pyxc_raise_unbound_free(name) - 1;
    pyxc_cell_put(cell, NULL);
    return 0;
}

PYXC_INLINE int pyxc_cell_del_local(PyObject *cell, const char *name)
{
    if (PYXC_UNLIKELY(PyCell_GET(cell) == NULL))
        return pyxc_raise_unbound(name) - 1;
    pyxc_cell_put(cell, NULL);
    return 0;
}

#endif
