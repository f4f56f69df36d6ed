#include "capi.h"

PYXC_API int pyxc_capi_export(pyxc_module *m, const char *name, const char *type, void *p)
{
    PyObject *all = pyxc_dict_text(m->dict, "__pyx_capi__"), *capsule;
    int status;
    if (all == NULL) {
        all = PyErr_Occurred() ? NULL : PyDict_New();
        if (all == NULL)
            return -1;
        status = PyDict_SetItemString(m->dict, "__pyx_capi__", all);
        Py_DECREF(all);
        if (status < 0)
            return -1;
    }
    capsule = PyCapsule_New(p, type, NULL);
    if (capsule == NULL)
        return -1;
    status = PyDict_SetItemString(all, name, capsule);
    Py_DECREF(capsule);
    return status;
}

/* The capsule in a module's table. New reference or NULL. */
static PyObject *pyxc_capi_find(PyObject *m, const char *module, const char *name, const char *kind)
{
    PyObject *all = PyObject_GetAttrString(m, "__pyx_capi__"), *capsule = NULL;
    if (all == NULL)
        return NULL;
    if (PyDict_Check(all))
        capsule = pyxc_dict_text(all, name);
    Py_XINCREF(capsule);
    Py_DECREF(all);
    if (capsule == NULL && !PyErr_Occurred())
        PyErr_Format(PyExc_ImportError, "%.200s does not export expected C %.8s %.200s", module, kind, name);
    return capsule;
}

PYXC_API int pyxc_capi_import(const char *module, const char *name, const char *type, const char *kind, void **place)
{
    PyObject *m = PyImport_ImportModule(module), *listed, *capsule;
    if (m == NULL)
        return -1;
    /* A submodule may hide behind an attribute of its package; sys.modules has it for sure. */
    listed = pyxc_dict_text(PyImport_GetModuleDict(), module);
    if (listed != NULL)
        pyxc_cvar_set(&m, Py_NewRef(listed));
    capsule = PyErr_Occurred() ? NULL : pyxc_capi_find(m, module, name, kind);
    Py_DECREF(m);
    if (capsule == NULL)
        return -1;
    if (!PyCapsule_IsValid(capsule, type)) {
        const char *have = PyCapsule_GetName(capsule);
        PyErr_Clear();
        PyErr_Format(PyExc_TypeError, "C %.8s %.200s.%.200s has wrong signature (expected %.500s, got %.500s)", kind, module,
                     name, type, have != NULL ? have : "nothing");
        Py_DECREF(capsule);
        return -1;
    }
    *place = PyCapsule_GetPointer(capsule, type);
    Py_DECREF(capsule);
    return *place != NULL ? 0 : -1;
}
