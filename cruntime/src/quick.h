/* quick.h: methods of builtin classes that are called so often that they are looked for first: o.name(args...). New
 * references, or NULL with an error. The class of o is looked at each time, so nothing is taken for granted. */
#ifndef PYXC_QUICK_H
#define PYXC_QUICK_H
#include "site.h"

/* startswith (direction -1) and endswith (1) of str with one str: 1, 0; -1 with an error; -2 if it is another case. */
PYXC_INLINE int pyxc_quick_tail(PyObject *o, PyObject *part, int direction)
{
    if (!PyUnicode_CheckExact(o) || !PyUnicode_CheckExact(part))
        return -2;
    return (int)PyUnicode_Tailmatch(o, part, 0, PY_SSIZE_T_MAX, direction);
}

/* list.pop(): NULL without an error if it is another case. */
PYXC_INLINE PyObject *pyxc_quick_pop(PyObject *o)
{
#ifdef Py_GIL_DISABLED
    (void)o;
    return NULL;
#else
    Py_ssize_t n;
    if (!PyList_CheckExact(o) || (n = PyList_GET_SIZE(o)) <= ((PyListObject *)o)->allocated >> 1)
        return NULL;
    Py_SET_SIZE((PyVarObject *)o, n - 1);
    return PyList_GET_ITEM(o, n - 1);
#endif
}

#if PYXC_LAYOUT
PYXC_INLINE PyObject *pyxc_tail_at(PyObject *o, PyObject *name, PyObject **args, int direction, pyxc_site *c)
{
    int r = pyxc_quick_tail(o, args[0], direction);
    if (PYXC_LIKELY(r >= 0))
        return Py_NewRef(r ? Py_True : Py_False);
    return r == -1 ? NULL : pyxc_call_method_site(o, name, args, 1, c);
}

PYXC_INLINE PyObject *pyxc_pop_at(PyObject *o, PyObject *name, PyObject **args, pyxc_site *c)
{
    PyObject *v = pyxc_quick_pop(o);
    return PYXC_LIKELY(v != NULL) ? v : pyxc_call_method_site(o, name, args, 0, c);
}

#define PYXC_TAIL(o, name, args, direction) PYXC_SITE(pyxc_tail_at(o, name, args, direction, &pyxc_c))
#define PYXC_POP(o, name, args) PYXC_SITE(pyxc_pop_at(o, name, args, &pyxc_c))
#else
#define PYXC_TAIL(o, name, args, direction) pyxc_call_method(o, name, args, 1)
#define PYXC_POP(o, name, args) pyxc_call_method(o, name, args, 0)
#endif

/* Calls what PYXC_LOAD_METHOD gave for startswith or endswith of o; args[-1] is spare. New reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_call_tail(PyObject *f, int unbound, PyObject *o, PyObject **args, int direction)
{
    int r = unbound ? pyxc_quick_tail(o, args[0], direction) : -2;
    if (PYXC_LIKELY(r >= 0))
        return Py_NewRef(r ? Py_True : Py_False);
    return r == -1 ? NULL : pyxc_call_loaded(f, unbound, o, args, 1);
}

#endif
