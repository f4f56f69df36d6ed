#include "classname.h"

PyObject *pyxc_find_class_name(PyObject *ns, PyObject *name)
{
    PyObject *v;
    if (PyDict_CheckExact(ns))
        return Py_XNewRef(pyxc_dict_find(ns, name));
    if (!(v = PyObject_GetItem(ns, name)) && PyErr_ExceptionMatches(PyExc_KeyError))
        PyErr_Clear();
    return v;
}

PyObject *pyxc_get_class_name(pyxc_module *m, PyObject *ns, PyObject *name)
{
    PyObject *v = pyxc_find_class_name(ns, name);
    if (v || PyErr_Occurred())
        return v;
    return pyxc_get_global(m, name);
}

int pyxc_del_class_name(PyObject *ns, PyObject *name)
{
    int r = PyObject_DelItem(ns, name);
    if (r < 0 && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
        pyxc_name_error(name);
    }
    return r;
}
