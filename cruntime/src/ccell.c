#include "ccell.h"
#include "shared.h"

static void pyxc_ccell_dealloc(PyObject *self)
{
    PyObject_Free(self);
}

static PyTypeObject pyxc_ccell_type;

PyObject *pyxc_ccell_new(size_t n)
{
    PyTypeObject *t = &pyxc_ccell_type;
    PyObject *o;
    if (pyxc_type_unready(t)) {
        Py_INCREF((PyObject *)t);
        t->tp_name = "_pyxc.c_cell";
        t->tp_basicsize = sizeof(pyxc_ccell);
        t->tp_flags = Py_TPFLAGS_DEFAULT;
        t->tp_dealloc = pyxc_ccell_dealloc;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    if (!(o = (PyObject *)PyObject_Malloc(sizeof(pyxc_ccell) + n)))
        return PyErr_NoMemory();
    memset(PYXC_CCELL_AT(o), 0, n);
    return PyObject_Init(o, t);
}
