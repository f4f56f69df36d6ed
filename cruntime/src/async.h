/* async.h: async for and await. New references, or NULL with an error. */
#ifndef PYXC_ASYNC_H
#define PYXC_ASYNC_H
#include "core.h"

/* aiter(o), with the texts of async for. */
PYXC_API PyObject *pyxc_get_aiter(PyObject *o);

/* The iterator to delegate to for the next item of an asynchronous iterator: what await would make of its awaitable. */
PYXC_API PyObject *pyxc_anext(PyObject *it);

/* The iterator of an awaitable. */
PYXC_API PyObject *pyxc_get_awaitable(PyObject *o);

#endif
