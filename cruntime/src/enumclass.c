/* Cold: compiled for size. */
#include "enumclass.h"

/* From Python 3.11 a flag class lists only powers of two; a C enum lists all it has. */
static int pyxc_enum_all_names(PyObject *cls)
{
#if PY_VERSION_HEX >= 0x030B0000
    PyObject *members = PyObject_GetAttrString(cls, "__members__");
    PyObject *names = members == NULL ? NULL : PySequence_List(members);
    int r = names == NULL ? -1 : PyObject_SetAttrString(cls, "_member_names_", names);
    Py_XDECREF(members);
    Py_XDECREF(names);
    return r;
#else
    (void)cls;
    return 0;
#endif
}

PYXC_API PyObject *pyxc_enum_class(PyObject *name, PyObject *items, PyObject *module, PyObject *doc)
{
    PyObject *lib = PyImport_ImportModule("enum");
    PyObject *base = lib == NULL ? NULL : PyObject_GetAttrString(lib, "IntFlag");
    PyObject *args = base == NULL ? NULL : PyTuple_Pack(2, name, items);
    PyObject *kw = args == NULL ? NULL : PyDict_New();
    PyObject *cls = NULL;
    if (kw != NULL && PyDict_SetItemString(kw, "module", module) == 0)
        cls = PyObject_Call(base, args, kw);
    Py_XDECREF(lib);
    Py_XDECREF(base);
    Py_XDECREF(args);
    Py_XDECREF(kw);
    if (cls != NULL && (pyxc_enum_all_names(cls) < 0 || (doc != Py_None && PyObject_SetAttrString(cls, "__doc__", doc) < 0)))
        Py_CLEAR(cls);
    return cls;
}
