#include "typeof.h"

PyObject *pyxc_type_of(PyObject *o)
{
    PyTypeObject *t = Py_TYPE(o);
    const char *name = t->tp_name;
    /* Each compiled module has types of its own; what they have in common is their names. */
    if (!PyType_HasFeature(t, Py_TPFLAGS_HEAPTYPE)) {
        switch (name[0]) {
        case 'a':
            if (strcmp(name, "async_generator") == 0)
                return (PyObject *)&PyAsyncGen_Type;
            break;
        case 'c':
            if (strcmp(name, "coroutine") == 0)
                return (PyObject *)&PyCoro_Type;
            break;
        case 'f':
            if (strcmp(name, "function") == 0)
                return (PyObject *)&PyFunction_Type;
            break;
        case 'g':
            if (strcmp(name, "generator") == 0)
                return (PyObject *)&PyGen_Type;
            break;
        }
    }
    return (PyObject *)t;
}
