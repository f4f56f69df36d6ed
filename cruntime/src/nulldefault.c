#include "nulldefault.h"
#include "shared.h"

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
    if (pyxc_type_unready(t)) {
        Py_INCREF((PyObject *)t);
        t->tp_name = "_pyxc.NULL";
        t->tp_basicsize = sizeof(PyObject);
        t->tp_flags = Py_TPFLAGS_DEFAULT;
        t->tp_repr = pyxc_null_repr;
        Py_SET_REFCNT(&one, 1); /* this one reference is never given up */
        Py_SET_TYPE(&one, t);
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    return Py_NewRef(&one);
}
