#include "module.h"
#include <frameobject.h>
#ifndef _WIN32
#include <dlfcn.h>
#include <unistd.h>
#endif

/* Cold: compiled for size. */

static int pyxc_texts_flag;

int pyxc_cython_texts(void) { return pyxc_texts_flag; }

/* Modules that copies of this shared library have made and that are not executed yet. */
typedef struct pyxc_copy {
    struct pyxc_copy *next;
    PyObject *module; /* borrowed */
    PyModuleDef *def;
} pyxc_copy;

static pyxc_copy *pyxc_copies;

int pyxc_module_exec_copy(PyObject *module)
{
    pyxc_copy **at = &pyxc_copies, *found;
    PyModuleDef *def;
    while (*at && (*at)->module != module)
        at = &(*at)->next;
    if (!(found = *at))
        return 0;
    def = found->def;
    *at = found->next;
    PyMem_Free(found);
    return PyModule_ExecDef(module, def) < 0 ? -1 : 1;
}

#ifndef _WIN32
/* Copies a file to an open one. 0, or -1 with errno. */
static int pyxc_copy_file(const char *from, int to)
{
    char block[65536];
    FILE *in = fopen(from, "rb");
    size_t n;
    int r = in ? 0 : -1;
    while (r == 0 && (n = fread(block, 1, sizeof(block), in)) > 0) {
        size_t done = 0;
        while (r == 0 && done < n) {
            ssize_t w = write(to, block + done, n - done);
            if (w < 0)
                r = -1;
            else
                done += (size_t)w;
        }
    }
    if (in)
        fclose(in);
    return r;
}

/* Loads a shared library once more, as one of its own: under another name it is another one to the dynamic linker.
   Its handle, or NULL with ImportError. */
static void *pyxc_load_copy(const char *path)
{
    const char *dir = getenv("TMPDIR");
    char name[4096];
    void *handle = NULL;
    int fd;
    PyOS_snprintf(name, sizeof(name), "%s/pyxc-XXXXXX", dir && *dir ? dir : "/tmp");
    fd = mkstemp(name);
    if (fd < 0) {
        PyErr_Format(PyExc_ImportError, "no copy of '%s' can be made for a second import: %s", path, strerror(errno));
        return NULL;
    }
    if (pyxc_copy_file(path, fd) < 0)
        PyErr_Format(PyExc_ImportError, "no copy of '%s' can be made for a second import: %s", path, strerror(errno));
    else if (!(handle = dlopen(name, RTLD_NOW | RTLD_LOCAL)))
        PyErr_Format(PyExc_ImportError, "no copy of '%s' can be loaded for a second import: %s", path, dlerror());
    close(fd);
    unlink(name);
    return handle;
}

/* The module of a copy of this shared library. New reference, or NULL with an error. */
static PyObject *pyxc_module_copy(PyObject *spec, const char *init)
{
    PyObject *origin = PyObject_GetAttrString(spec, "origin"), *path = NULL, *module = NULL;
    PyObject *(*make)(void);
    PyModuleDef *def;
    pyxc_copy *copy;
    void *handle = NULL;
    if (origin && PyUnicode_FSConverter(origin, &path))
        handle = pyxc_load_copy(PyBytes_AS_STRING(path));
    Py_XDECREF(origin);
    Py_XDECREF(path);
    if (!handle)
        return NULL;
    *(void **)&make = dlsym(handle, init);
    def = make ? (PyModuleDef *)make() : NULL;
    copy = (pyxc_copy *)PyMem_Malloc(sizeof(*copy));
    if (def && copy && PyObject_TypeCheck((PyObject *)def, &PyModuleDef_Type))
        module = PyModule_FromDefAndSpec(def, spec);
    if (!module) {
        if (!PyErr_Occurred())
            PyErr_Format(PyExc_ImportError, "a second import found no %s", init);
        PyMem_Free(copy);
        return NULL;
    }
    copy->module = module;
    copy->def = def;
    copy->next = pyxc_copies;
    pyxc_copies = copy;
    return module;
}
#endif

static int64_t pyxc_interpreter(void) { return PyInterpreterState_GetID(PyInterpreterState_Get()); }

PyObject *pyxc_module_create(pyxc_module *m, PyObject *spec, const char *init)
{
    PyObject *name, *module;
#ifndef _WIN32
    if (m->module && !m->cython)
        return pyxc_module_copy(spec, init);
#endif
    if (m->module && m->interp != pyxc_interpreter()) {
        PyErr_SetString(PyExc_ImportError, "Interpreter change detected - this module can only be loaded into one "
                                           "interpreter per process.");
        return NULL;
    }
    if (m->module)
        return Py_NewRef(m->module);
    (void)init;
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

int pyxc_module_begin(pyxc_module *m, PyObject *module)
{
    const char *p = m->consts;
    PyObject **k = m->k, *builtins;
    if (m->module) {
        if (m->module == module)
            return 0;
        PyErr_Format(PyExc_RuntimeError,
                     "Module '%s' has already been imported. Re-initialisation is not supported.", m->name);
        return -1;
    }
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
    m->module = Py_NewRef(module);
    m->interp = pyxc_interpreter();
    return 1;
}

int pyxc_module_set_name(pyxc_module *m, PyObject *name)
{
    if (PyDict_SetItemString(m->dict, "__name__", name) < 0)
        return -1;
    pyxc_cvar_set(&m->name_obj, Py_NewRef(name));
    return 0;
}
