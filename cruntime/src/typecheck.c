#include "typecheck.h"

int pyxc_type_check_slow(PyObject *o, PyTypeObject *t, const char *arg)
{
    if ((t == &PyBaseObject_Type || t == &PyType_Type || PyType_HasFeature(t, Py_TPFLAGS_BASE_EXC_SUBCLASS)) &&
        PyObject_TypeCheck(o, t) && (o != Py_None || !arg))
        return 1;
    if (arg)
        PyErr_Format(PyExc_TypeError, "Argument '%.200s' has incorrect type (expected %.200s, got %.200s)", arg, t->tp_name,
                     Py_TYPE(o)->tp_name);
    else
        PyErr_Format(PyExc_TypeError, "Expected %.200s, got %.200s", t->tp_name, Py_TYPE(o)->tp_name);
    return 0;
}

int pyxc_arg_not_none(PyObject *o, const char *arg)
{
    if (PYXC_LIKELY(o != Py_None))
        return 1;
    PyErr_Format(PyExc_TypeError, "Argument '%.200s' must not be None", arg);
    return 0;
}
