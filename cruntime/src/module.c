#include "module.h"
#include <frameobject.h>

/* Cold: compiled for size. */

static int pyxc_texts_flag;

int pyxc_cython_texts(void) { return pyxc_texts_flag; }

static int64_t pyxc_interpreter(void) { return PyInterpreterState_GetID(PyInterpreterState_Get()); }

PyObject *pyxc_module_create(pyxc_module *m, PyObject *spec, const char *init)
{
    PyObject *name, *module;
    (void)init;
    if (m->name_obj && m->interp != pyxc_interpreter()) {
        PyErr_Format(PyExc_ImportError, "Interpreter change detected - this module can only be loaded into one "
                                        "interpreter per process.");
        return NULL;
    }
    if (m->module)
        return Py_NewRef(m->module);
    name = PyObject_GetAttrString(spec, "name");
    if (!name)
        return NULL;
    module = PyModule_NewObject(name);
    Py_DECREF(name);
    return module;
}

/* A number in decimal before `end`; *p is left behind `end`. */
static Py_ssize_t pyxc_const_len(const char **p)
{
    Py_ssize_t n = 0;
    while (**p >= '0' && **p <= '9')
        n = n * 10 + (*(*p)++ - '0');
    ++*p;
    return n;
}

static PyObject *pyxc_const_item(const char **p, PyObject **k)
{
    switch (**p) {
    case 'N': ++*p; return Py_None;
    case 'T': ++*p; return Py_True;
    case 'F': ++*p; return Py_False;
    case 'E': ++*p; return Py_Ellipsis;
    case 'I': ++*p; return Py_NotImplemented;
    }
    return k[pyxc_const_len(p)];
}

static PyObject *pyxc_const_tuple(const char **p, Py_ssize_t n, PyObject **k)
{
    PyObject *t = PyTuple_New(n);
    Py_ssize_t i;
    if (!t)
        return NULL;
    for (i = 0; i < n; i++)
        PyTuple_SET_ITEM(t, i, Py_NewRef(pyxc_const_item(p, k)));
    return t;
}

static PyObject *pyxc_const_int(const char *s, Py_ssize_t n)
{
    char small[24], *text = small, *end;
    PyObject *v;
    if (n >= (Py_ssize_t)sizeof(small) && !(text = (char *)PyMem_Malloc((size_t)n + 1)))
        return PyErr_NoMemory();
    memcpy(text, s, (size_t)n);
    text[n] = 0;
    v = PyLong_FromString(text, &end, 0);
    if (text != small)
        PyMem_Free(text);
    return v;
}

static PyObject *pyxc_const_float(const char *s, Py_ssize_t n, int is_complex)
{
    char text[128], *end;
    double re, im;
    if (n >= (Py_ssize_t)sizeof(text))
        n = (Py_ssize_t)sizeof(text) - 1;
    memcpy(text, s, (size_t)n);
    text[n] = 0;
    re = PyOS_string_to_double(text, &end, NULL);
    if (re == -1.0 && PyErr_Occurred())
        return NULL;
    if (!is_complex)
        return PyFloat_FromDouble(re);
    im = PyOS_string_to_double(end + 1, NULL, NULL);
    if (im == -1.0 && PyErr_Occurred())
        return NULL;
    return PyComplex_FromDoubles(re, im);
}

static PyObject *pyxc_const(const char **p, PyObject **k)
{
    char kind = *(*p)++;
    Py_ssize_t n = pyxc_const_len(p);
    PyObject *v, *t;
    if (kind == 't')
        return pyxc_const_tuple(p, n, k);
    if (kind == 'z') {
        if (!(t = pyxc_const_tuple(p, n, k)))
            return NULL;
        v = PyFrozenSet_New(t);
        Py_DECREF(t);
        return v;
    }
    *p += n;
    switch (kind) {
    case 'b': return PyBytes_FromStringAndSize(*p - n, n);
    case 'n': return pyxc_const_int(*p - n, n);
    case 'f':
    case 'c': return pyxc_const_float(*p - n, n, kind == 'c');
    }
    v = PyUnicode_DecodeUTF8(*p - n, n, "surrogatepass");
    if (v && kind == 'i')
        PyUnicode_InternInPlace(&v);
    if (v && PyObject_Hash(v) == -1)
        Py_CLEAR(v);
    return v;
}

const char *pyxc_source_file(const pyxc_module *m, const char *file)
{
    return m->found && !strcmp(file, m->path) ? m->found : file;
}

int pyxc_module_begin(pyxc_module *m, PyObject *module)
{
    const char *p = m->consts;
    PyObject **k = m->k, *builtins;
    if (m->module) {
        if (m->module == module)
            return 2;
        PyErr_Format(PyExc_RuntimeError,
                     "Module '%s' has already been imported. Re-initialisation is not supported.", m->name);
        return -1;
    }
    m->interp = pyxc_interpreter();
    while (*p && !m->name_obj) {
        PyObject *v = pyxc_const(&p, m->k);
        if (!v) {
            while (k-- > m->k)
                Py_CLEAR(*k);
            return -1;
        }
        *k++ = v;
    }
    if (!m->name_obj && !(m->name_obj = PyModule_GetNameObject(module)))
        return -1;
    pyxc_texts_flag = m->cython;
    pyxc_cvar_set(&m->dict, Py_NewRef(PyModule_GetDict(module)));
    builtins = PyImport_AddModule("builtins");
    if (!builtins || PyDict_SetItemString(m->dict, "__builtins__", builtins) < 0)
        return -1;
    m->builtins = PyModule_GetDict(builtins);
    if (m->python)
        m->python(m);
    m->module = Py_NewRef(module);
    return 1;
}

int pyxc_module_set_name(pyxc_module *m, PyObject *name)
{
    if (PyDict_SetItemString(m->dict, "__name__", name) < 0)
        return -1;
    pyxc_cvar_set(&m->name_obj, Py_NewRef(name));
    return 0;
}
