/* core.h: what every unit and every module uses. */
#ifndef PYXC_CORE_H
#define PYXC_CORE_H
#include "compat.h"

/* Replaces an object variable: takes over v, then drops what *place held. */
PYXC_INLINE void pyxc_cvar_set(PyObject **place, PyObject *v)
{
    PyObject *old = *place;
    *place = v;
    Py_XDECREF(old);
}

/* The current error, taken away and put back. */
typedef struct pyxc_err {
#if PY_VERSION_HEX >= 0x030C0000
    PyObject *value;
#else
    PyObject *type, *value, *tb;
#endif
} pyxc_err;

#if PY_VERSION_HEX >= 0x030C0000
PYXC_INLINE void pyxc_err_fetch(pyxc_err *e) { e->value = PyErr_GetRaisedException(); }
PYXC_INLINE void pyxc_err_restore(pyxc_err *e) { PyErr_SetRaisedException(e->value); }
#else
PYXC_INLINE void pyxc_err_fetch(pyxc_err *e) { PyErr_Fetch(&e->type, &e->value, &e->tb); }
PYXC_INLINE void pyxc_err_restore(pyxc_err *e) { PyErr_Restore(e->type, e->value, e->tb); }
#endif

/* What failed has set an error, or it gets this one, as from the interpreter: some of CPython's own functions fail
   silently when memory is short. */
PYXC_INLINE void pyxc_no_error_lost(void)
{
    if (PYXC_UNLIKELY(!PyErr_Occurred()))
        PyErr_Format(PyExc_SystemError, "error return without exception set");
}

/* Whether an error is set, asked where the GIL may not be held. */
PYXC_INLINE int pyxc_occurred_nogil(void)
{
    PyGILState_STATE s = PyGILState_Ensure();
    int r = PyErr_Occurred() != NULL;
    PyGILState_Release(s);
    return r;
}

/* Item of a dict by the text of its key: a borrowed reference; NULL if it is not there, or with an error. */
PYXC_INLINE PyObject *pyxc_dict_text(PyObject *d, const char *key)
{
    PyObject *k = PyUnicode_FromString(key), *v = k ? PyDict_GetItemWithError(d, k) : NULL;
    Py_XDECREF(k);
    return v;
}

/* Whether a static type is ready. One whose PyType_Ready failed, for want of memory, is not, though it has a dict; it is
   made ready the next time. */
#define PYXC_IS_READY(t) PYXC_LIKELY(((t)->tp_flags & Py_TPFLAGS_READY) != 0)

/* Item of a dict by a str constant or another hashable object: a borrowed reference; NULL if it is not there, or with an error. */
PYXC_INLINE PyObject *pyxc_dict_find(PyObject *d, PyObject *key)
{
    Py_hash_t h;
    if (PYXC_LIKELY(PyUnicode_CheckExact(key)) && (h = ((PyASCIIObject *)key)->hash) != -1)
        return _PyDict_GetItem_KnownHash(d, key, h);
    return PyDict_GetItemWithError(d, key);
}

#endif
