/* Cold: compiled for size. */
#include "python.h"
#include "argpython.h"
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

/* The body of functions that were given code of the interpreter: a function of its own runs that. v is the tuple and the dict
   of the arguments. New reference, or NULL with an error. */
static PyObject *pyxc_given_code(PyObject *self, PyObject *const *v)
{
    pyxc_function *f = (pyxc_function *)self;
    PyFunctionObject *own = (PyFunctionObject *)PyFunction_NewWithQualName(f->code, f->fn.func_globals, f->fn.func_qualname);
    PyObject *r;
    if (!own)
        return NULL;
    Py_XINCREF(f->fn.func_closure);
    pyxc_cvar_set(&own->func_closure, f->fn.func_closure);
    Py_XINCREF(f->fn.func_defaults);
    pyxc_cvar_set(&own->func_defaults, f->fn.func_defaults);
    Py_XINCREF(f->fn.func_kwdefaults);
    pyxc_cvar_set(&own->func_kwdefaults, f->fn.func_kwdefaults);
    Py_INCREF(f->fn.func_name);
    pyxc_cvar_set(&own->func_name, f->fn.func_name);
    r = PyObject_Call((PyObject *)own, v[0], v[1]);
    Py_DECREF(own);
    return r;
}

static const pyxc_funcdef pyxc_given_def = {
    pyxc_given_code, NULL, 0, 0, -1, 0, -1, 0, -1, 0, 0, 0, PYXC_VARARGS | PYXC_VARKW, pyxc_arg_fail_python};

/* Whether the instructions of a code object are those that functions of a .pyx show, which do nothing. 1, 0, or -1 with an
   error. */
static PYXC_COLD int pyxc_code_is_empty(PyObject *code)
{
    PyObject *empty = (PyObject *)PyCode_NewEmpty("", "", 0);
    PyObject *a = empty ? PyObject_GetAttrString(empty, "co_code") : NULL, *b = a ? PyObject_GetAttrString(code, "co_code") : NULL;
    int r = b ? PyObject_RichCompareBool(a, b, Py_EQ) : -1;
    Py_XDECREF(empty);
    Py_XDECREF(a);
    Py_XDECREF(b);
    return r;
}

/* Lets the function run code that the interpreter compiled. 0, or -1 with an error. */
static PYXC_COLD int pyxc_function_give(pyxc_function *f, PyObject *code)
{
    Py_ssize_t have = f->fn.func_closure ? PyTuple_GET_SIZE(f->fn.func_closure) : 0;
    Py_ssize_t want = PyCode_GetNumFree((PyCodeObject *)code);
    if (have != want) {
        PyErr_Format(PyExc_ValueError, "%U() requires a code object with %zd free vars, not %zd", f->fn.func_name, have, want);
        return -1;
    }
    pyxc_cvar_set(&f->code, Py_NewRef(code));
    f->def = &pyxc_given_def;
    return 0;
}

/* Whether the code `v` is `old` but for the flag that types.coroutine sets. 1, 0, or -1 with an error. */
static PYXC_COLD int pyxc_code_iterable(PyObject *v, PyObject *old)
{
    PyObject *replace, *none, *kw, *as_old;
    int same;
    if (((PyCodeObject *)v)->co_flags != (((PyCodeObject *)old)->co_flags | CO_ITERABLE_COROUTINE))
        return 0;
    replace = PyObject_GetAttrString(v, "replace");
    none = PyTuple_New(0);
    kw = Py_BuildValue("{s:i}", "co_flags", ((PyCodeObject *)old)->co_flags);
    as_old = replace && none && kw ? PyObject_Call(replace, none, kw) : NULL;
    same = as_old ? PyObject_RichCompareBool(as_old, old, Py_EQ) : -1;
    Py_XDECREF(replace);
    Py_XDECREF(none);
    Py_XDECREF(kw);
    Py_XDECREF(as_old);
    return same;
}

/* Other code takes the place of the compiled body; types.coroutine sets one that differs only in a flag. */
static PYXC_COLD int pyxc_function_set_code(PyObject *self, PyObject *v, void *ignored)
{
    pyxc_function *f = (pyxc_function *)self;
    PyObject *old;
    int is;
    if (!v || !PyCode_Check(v)) {
        PyErr_SetString(PyExc_TypeError, "__code__ must be set to a code object");
        return -1;
    }
    if (!(old = pyxc_function_get_code(self, ignored)))
        return -1;
    is = v == old ? 2 : f->def->flags & PYXC_GENERATOR ? pyxc_code_iterable(v, old) : 0;
    Py_DECREF(old);
    if (is == 1) {
        f->iterable = 1;
        pyxc_cvar_set(&f->code, Py_NewRef(v));
    }
    if (is)
        return is < 0 ? -1 : 0;
    if ((is = pyxc_code_is_empty(v)) > 0)
        PyErr_Format(PyExc_AttributeError, "attribute '__code__' of '%.100s' objects can't be set to a code without instructions",
                     Py_TYPE(self)->tp_name);
    return is ? -1 : pyxc_function_give(f, v);
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
