/* Cold: compiled for size. */
#include "freefunc.h"
#include "shared.h"

static PyTypeObject pyxc_free_function_type;

static PyObject *pyxc_free_function_get(PyObject *self, PyObject *obj, PyObject *type)
{
    (void)obj;
    (void)type;
    return Py_NewRef(self);
}

int pyxc_free_function(PyObject *f)
{
    PyTypeObject *t = &pyxc_free_function_type;
    if (pyxc_type_unready(t)) {
        Py_SET_REFCNT((PyObject *)t, 1);
        t->tp_name = pyxc_function_type->tp_name;
        t->tp_base = pyxc_function_type;
        t->tp_basicsize = sizeof(pyxc_function);
        t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL;
        t->tp_call = PyVectorcall_Call;
        t->tp_descr_get = pyxc_free_function_get;
        t->tp_members = pyxc_function_type->tp_members; /* or the __doc__ of the type would hide the function's */
        t->tp_vectorcall_offset = offsetof(pyxc_function, fn.vectorcall);
        if (pyxc_type_done(t) < 0)
            return -1;
    }
    Py_SET_TYPE(f, t);
    return 0;
}
