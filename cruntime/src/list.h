/* list.h: methods of lists; the object may be None (AttributeError). */
#ifndef PYXC_LIST_H
#define PYXC_LIST_H
#include "core.h"

/* New references, or NULL with an error. */
PYXC_API PyObject *pyxc_list_pop(PyObject *list);
PYXC_API PyObject *pyxc_list_pop_int(PyObject *list, Py_ssize_t i);
PYXC_API PyObject *pyxc_list_to_tuple(PyObject *list);

/* 0, or -1 with an error. */
PYXC_API int pyxc_list_extend(PyObject *list, PyObject *o);
PYXC_API int pyxc_list_reverse(PyObject *list);
PYXC_API int pyxc_list_sort(PyObject *list);
PYXC_API int pyxc_list_insert(PyObject *list, Py_ssize_t i, PyObject *v);

#endif
