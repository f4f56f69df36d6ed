#include "objappend.h"

PyObject *pyxc_obj_append(PyObject *o, PyObject *v)
{
    static PyObject *name;
    PyObject *args[2] = {o, v};
    if (PYXC_LIKELY(PyList_CheckExact(o)))
        return pyxc_list_append(o, v) < 0 ? NULL : Py_NewRef(Py_None);
    if (!name && !(name = PyUnicode_InternFromString("append")))
        return NULL;
    return PyObject_VectorcallMethod(name, args, 2, NULL);
}
