#include "override.h"

PyObject *pyxc_override(PyObject *self, PyObject *name, const pyxc_funcdef *def)
{
    PyObject *v = PyObject_GetAttr(self, name), *f;
    if (!v)
        return NULL;
    f = PyMethod_Check(v) ? PyMethod_GET_FUNCTION(v) : v;
    if (!pyxc_function_is(f, def))
        return v;
    Py_DECREF(v);
    return NULL;
}
