#include "import.h"
#include "shared.h"

/* What __import__ of builtins is, if it is not the interpreter's own: new reference; else NULL, perhaps with an error. */
static PyObject *pyxc_other_import(pyxc_module *m)
{
    static PyObject *name;
    PyObject *f;
    if (!name && !(name = PyUnicode_InternFromString("__import__")))
        return NULL;
    if (!(f = pyxc_dict_take(m->builtins, name))) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ImportError, "__import__ not found");
        return NULL;
    }
    if (PyCFunction_Check(f) && strcmp(((PyCFunctionObject *)f)->m_ml->ml_name, "__import__") == 0)
        Py_CLEAR(f);
    return f;
}

static PyObject *pyxc_import_python(pyxc_module *m, PyObject *name, PyObject *fromlist, int level)
{
    PyObject *f = pyxc_other_import(m), *r;
    if (f) {
        r = PyObject_CallFunction(f, "OOOOi", name, m->dict, Py_None, fromlist, level);
        Py_DECREF(f);
        return r;
    }
    return PyErr_Occurred() ? NULL
                            : PyImport_ImportModuleLevelObject(name, m->dict, NULL, fromlist == Py_None ? NULL : fromlist, level);
}

PyObject *pyxc_import_name(pyxc_module *m, PyObject *name, PyObject *fromlist, int level)
{
    PyObject *list = fromlist == Py_None ? NULL : fromlist, *mod;
    if (!m->cython && level >= 0)
        return pyxc_import_python(m, name, fromlist, level);
    if (level < 0) {
        if (strchr(m->name, '.')) {
            mod = PyImport_ImportModuleLevelObject(name, m->dict, NULL, list, 1);
            if (mod || !PyErr_ExceptionMatches(PyExc_ImportError))
                return mod;
            PyErr_Clear();
        }
        level = 0;
    }
    return PyImport_ImportModuleLevelObject(name, m->dict, NULL, list, level);
}

/* Whether the module is being initialised just now. Never fails. */
static int pyxc_initializing(PyObject *mod)
{
    PyObject *spec = PyObject_GetAttrString(mod, "__spec__"), *flag = NULL;
    int r = 0;
    if (spec && (flag = PyObject_GetAttrString(spec, "_initializing")))
        r = PyObject_IsTrue(flag) > 0;
    PyErr_Clear();
    Py_XDECREF(spec);
    Py_XDECREF(flag);
    return r;
}

static void pyxc_import_error(PyObject *mod, PyObject *pkg, PyObject *name)
{
    PyObject *path = NULL, *text, *unknown = PyUnicode_FromString("<unknown module name>");
    if (!pkg)
        pkg = unknown;
    if (!pkg)
        return;
    path = PyModule_Check(mod) ? PyModule_GetFilenameObject(mod) : NULL;
    PyErr_Clear();
    if (pyxc_cython_texts())
        text = PyUnicode_FromFormat("cannot import name %U", name);
    else if (!path)
        text = PyUnicode_FromFormat("cannot import name %R from %R (unknown location)", name, pkg);
    else if (pyxc_initializing(mod))
        text = PyUnicode_FromFormat("cannot import name %R from partially initialized module %R "
                                    "(most likely due to a circular import) (%S)", name, pkg, path);
    else
        text = PyUnicode_FromFormat("cannot import name %R from %R (%S)", name, pkg, path);
    if (text)
        PyErr_SetImportError(text, pkg, path);
    Py_XDECREF(text);
    Py_XDECREF(path);
    Py_XDECREF(unknown);
}

PyObject *pyxc_import_from(PyObject *mod, PyObject *name)
{
    PyObject *v = PyObject_GetAttr(mod, name), *pkg, *full = NULL;
    if (v || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return v;
    PyErr_Clear();
    pkg = PyObject_GetAttrString(mod, "__name__");
    if (!pkg || !PyUnicode_Check(pkg)) {
        PyErr_Clear();
        Py_CLEAR(pkg);
    } else if ((full = PyUnicode_FromFormat("%U.%U", pkg, name)))
        v = PyImport_GetModule(full);
    if (!v && !PyErr_Occurred())
        pyxc_import_error(mod, pkg, name);
    Py_XDECREF(full);
    Py_XDECREF(pkg);
    return v;
}

PyObject *pyxc_import_as(pyxc_module *m, PyObject *name)
{
    PyObject *v = pyxc_import_name(m, name, Py_None, 0), *part, *next;
    Py_ssize_t n = PyUnicode_GET_LENGTH(name), dot = PyUnicode_FindChar(name, '.', 0, n, 1), end;
    for (; v && dot >= 0; dot = end) {
        end = PyUnicode_FindChar(name, '.', dot + 1, n, 1);
        part = PyUnicode_Substring(name, dot + 1, end < 0 ? n : end);
        next = part ? pyxc_import_from(v, part) : NULL;
        Py_XDECREF(part);
        Py_DECREF(v);
        v = next;
    }
    return v;
}
