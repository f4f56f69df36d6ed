/* raise.h: raise and assert. All of them set an error and return nothing. */
#ifndef PYXC_RAISE_H
#define PYXC_RAISE_H
#include "traceback.h"

/* raise exc from cause: a class or an instance; cause may be NULL, or None for "no cause". Borrows. */
PYXC_API void pyxc_raise(PyObject *exc, PyObject *cause);

/* raise type, value, traceback of Python 2; value and traceback may be NULL. Borrows. */
PYXC_API void pyxc_raise_old(PyObject *type, PyObject *value, PyObject *tb);

/* A bare raise: the exception being handled; or RuntimeError, with an entry in the traceback unless rec is NULL. */
PYXC_API void pyxc_reraise(const pyxc_trace *rec, int64_t at);

/* AssertionError, with a message unless it is NULL. */
PYXC_API void pyxc_assert_fail(PyObject *message);

#endif
