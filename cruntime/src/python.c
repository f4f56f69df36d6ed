/* Cold: compiled for size. */
#include "python.h"
#include "codeplace.h"
#include "function.h"
#include <sys/stat.h>

#ifdef _WIN32
#define PYXC_IS_SEP(c) ((c) == '/' || (c) == '\\')
#else
#define PYXC_IS_SEP(c) ((c) == '/')
#endif

/* Looks for the source in the directory of the module's __file__ and notes it in m->found; errors are dropped. */
static void pyxc_module_find(pyxc_module *m)
{
    PyObject *file = pyxc_dict_text(m->dict, "__file__"), *bytes = NULL;
    const char *own, *name = m->path, *p;
    size_t dir = 0;
    struct stat st;
    char *path;
    if (file && PyUnicode_Check(file) && (bytes = PyUnicode_EncodeFSDefault(file))) {
        own = PyBytes_AS_STRING(bytes);
        for (p = own; *p; p++)
            if (PYXC_IS_SEP(*p))
                dir = (size_t)(p + 1 - own);
        for (p = name; *p; p++)
            if (PYXC_IS_SEP(*p))
                name = p + 1;
        if (dir && (path = (char *)PyMem_Malloc(dir + strlen(name) + 1))) {
            memcpy(path, own, dir);
            strcpy(path + dir, name);
            if (stat(path, &st) == 0 && S_ISREG(st.st_mode)) {
                PyMem_Free(m->found);
                m->found = path;
            } else {
                PyMem_Free(path);
            }
        }
    }
    Py_XDECREF(bytes);
    PyErr_Clear();
}

/* The code cannot be exchanged; but types.coroutine sets one that differs only in a flag. */
static PYXC_COLD int pyxc_function_set_code(PyObject *self, PyObject *v, void *ignored)
{
    pyxc_function *f = (pyxc_function *)self;
    PyObject *old = pyxc_function_get_code(self, ignored), *as_old;
    int flags, same;
    if (!old)
        return -1;
    if (!v || !PyCode_Check(v)) {
        Py_DECREF(old);
        PyErr_SetString(PyExc_TypeError, "__code__ must be set to a code object");
        return -1;
    }
    flags = ((PyCodeObject *)old)->co_flags;
    if (f->def->flags & PYXC_GENERATOR &&
        ((PyCodeObject *)v)->co_flags == (flags | CO_ITERABLE_COROUTINE)) {
        PyObject *replace = PyObject_GetAttrString(v, "replace"), *none = PyTuple_New(0), *kw = Py_BuildValue("{s:i}", "co_flags", flags);
        as_old = replace && none && kw ? PyObject_Call(replace, none, kw) : NULL;
        Py_XDECREF(replace);
        Py_XDECREF(none);
        Py_XDECREF(kw);
        same = as_old ? PyObject_RichCompareBool(as_old, old, Py_EQ) : -1;
        Py_XDECREF(as_old);
        if (same) {
            Py_DECREF(old);
            if (same < 0)
                return -1;
            f->iterable = 1;
            pyxc_cvar_set(&f->code, Py_NewRef(v));
            return 0;
        }
    }
    Py_DECREF(old);
    PyErr_Format(PyExc_AttributeError, "attribute '__code__' of '%.100s' objects is not writable", Py_TYPE(self)->tp_name);
    return -1;
}

#if PY_VERSION_HEX >= 0x030C0000
static PYXC_COLD PyObject *pyxc_function_get_typeparams(PyObject *self, void *ignored)
{
    pyxc_function *f = (pyxc_function *)self;
    (void)ignored;
    return f->fn.func_typeparams ? Py_NewRef(f->fn.func_typeparams) : PyTuple_New(0);
}

static PYXC_COLD int pyxc_function_set_typeparams(PyObject *self, PyObject *v, void *where)
{
    if (!v || !PyTuple_Check(v)) {
        PyErr_SetString(PyExc_TypeError, "__type_params__ must be set to a tuple");
        return -1;
    }
    return pyxc_function_set_field(self, v, where, NULL, NULL);
}
#endif

/* In a .py, isinstance(f, types.FunctionType) holds as it does uncompiled; type(f) is still another type, which is what
   C code asks. */
static PYXC_COLD PyObject *pyxc_function_get_class(PyObject *self, void *ignored)
{
    (void)self;
    (void)ignored;
    return Py_NewRef((PyObject *)&PyFunction_Type);
}

/* -1: an instance of a static type stays what it is. The texts are those of object's own setter. */
static PYXC_COLD int pyxc_function_set_class(PyObject *self, PyObject *v, void *ignored)
{
    (void)self;
    (void)ignored;
    if (!v)
        PyErr_SetString(PyExc_TypeError, "can't delete __class__ attribute");
    else if (!PyType_Check(v))
        PyErr_Format(PyExc_TypeError, "__class__ must be set to a class, not '%s' object", Py_TYPE(v)->tp_name);
    else
#if PY_VERSION_HEX >= 0x030A0000
        PyErr_SetString(PyExc_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
#else
        PyErr_SetString(PyExc_TypeError, "__class__ assignment only supported for heap types or ModuleType subclasses");
#endif
    return -1;
}

static const PyGetSetDef pyxc_python_rows[] = {
#if PY_VERSION_HEX >= 0x030C0000
    {"__type_params__", pyxc_function_get_typeparams, pyxc_function_set_typeparams, NULL, (void *)offsetof(pyxc_function, fn.func_typeparams)},
#endif
    {"__class__", pyxc_function_get_class, pyxc_function_set_class, NULL, NULL}};

/* Imported modules show the dict of the builtins, __main__ the module, as the interpreter has it; errors are dropped. */
static void pyxc_module_builtins(pyxc_module *m)
{
    PyObject *name = PyDict_GetItemString(m->dict, "__name__");
    if (name && PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, "__main__"))
        PyDict_SetItemString(m->dict, "__builtins__", m->builtins);
    PyErr_Clear();
}

void pyxc_python_begin(pyxc_module *m)
{
    pyxc_module_find(m);
    pyxc_module_builtins(m);
    pyxc_share_code();
    pyxc_function_python(pyxc_python_rows, (int)(sizeof(pyxc_python_rows) / sizeof(*pyxc_python_rows)), pyxc_function_set_code);
}
