/* unpackex.h: a, *b, c = o. */
#ifndef PYXC_UNPACKEX_H
#define PYXC_UNPACKEX_H
#include "core.h"

/* The places for `before` items, the list, and `after` items follow. 0 and new references, or -1 with an error and nothing. */
PYXC_API int pyxc_unpack_ex(PyObject *o, int before, int after, ...);

#endif
