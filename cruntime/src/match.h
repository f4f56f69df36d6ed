/* match.h: what the patterns of match statements test. All need the GIL. */
#ifndef PYXC_MATCH_H
#define PYXC_MATCH_H
#include "core.h"

/* Whether o counts as a sequence (str, bytes and bytearray do not) or as a mapping: 1, 0, or -1 and an error. */
PYXC_API int pyxc_match_sequence(PyObject *o);
PYXC_API int pyxc_match_mapping(PyObject *o);

/* A new tuple of the values of the keys, None if one is missing; ValueError for a key given twice. */
PYXC_API PyObject *pyxc_match_keys(PyObject *o, PyObject *keys);

/* A new dict of the items of a mapping but those with the keys. */
PYXC_API PyObject *pyxc_match_rest(PyObject *o, PyObject *keys);

/* A new tuple of the attributes that cls(..., kw=...) with npos positional patterns reads; None if o does not match. */
PYXC_API PyObject *pyxc_match_class(PyObject *o, PyObject *cls, Py_ssize_t npos, PyObject *kwnames);

#endif
