/* async.h: async for and await. New references, or NULL with an error. */
#ifndef PYXC_ASYNC_H
#define PYXC_ASYNC_H
#include "traceback.h"

/* aiter(o), with the texts of async for. */
PYXC_API PyObject *pyxc_get_aiter(PyObject *o);

/* The iterator to delegate to for the next item of an asynchronous iterator: what await would make of its awaitable. */
PYXC_API PyObject *pyxc_anext(PyObject *it);

/* The error that is set, which is not the end of an async for, leaves its test for that in the function rec at `at`:
   makes the entry of its traceback. That counts as a handler, so before 3.12 the exception has its traceback from there on. */
PYXC_API void pyxc_anext_failed(const pyxc_trace *rec, int64_t at);

/* The same in a comprehension, which was a function before 3.12. */
#define PYXC_ANEXT_FAILED_COMP(name, file, first, rec, at)                    \
    do {                                                                      \
        static const pyxc_trace pyxc_t = {name, file, &pyxc_m, first};        \
        pyxc_anext_failed(PY_VERSION_HEX < 0x030C0000 ? &pyxc_t : (rec), at); \
    } while (0)

/* The iterator of an awaitable. */
PYXC_API PyObject *pyxc_get_awaitable(PyObject *o);

#endif
