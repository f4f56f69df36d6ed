#include "nulldefault.h"

static PyObject *pyxc_null_repr(PyObject *self)
{
    (void)self;
    return PyUnicode_FromString("NULL");
}

#ifndef PYXC_PASTED
PyTypeObject pyxc_null_type;
#endif

PyObject *pyxc_null_default(void)
{
    static PyObject one;
    PyTypeObject *t = &pyxc_null_type;
    if (!PYXC_IS_READY(t)) {
        Py_INCREF((PyObject *)t);
        t->tp_name = "_pyxc.NULL";
        t->tp_basicsize = sizeof(PyObject);
        t->tp_flags = Py_TPFLAGS_DEFAULT;
        t->tp_repr = pyxc_null_repr;
        if (PyType_Ready(t) < 0)
            return NULL;
        Py_SET_REFCNT(&one, 1); /* this one reference is never given up */
        Py_SET_TYPE(&one, t);
    }
    return Py_NewRef(&one);
}
