#include "modcopy.h"
#ifndef _WIN32
#include <dlfcn.h>
#include <unistd.h>
#endif

/* Cold: compiled for size. */

/* Modules that copies of this shared library have made: those have to execute them. */
typedef struct pyxc_copy {
    struct pyxc_copy *next;
    PyObject *module; /* borrowed */
    PyModuleDef *def;
    int kept; /* it was executed; the copy owns it from then on */
} pyxc_copy;

static pyxc_copy *pyxc_copies;

int pyxc_module_exec_copy(PyObject *module)
{
    pyxc_copy **at = &pyxc_copies, *found;
    while (*at && (*at)->module != module)
        at = &(*at)->next;
    if (!(found = *at))
        return 0;
    if (PyModule_ExecDef(module, found->def) == 0) {
        found->kept = 1;
        return 1;
    }
    if (!found->kept) { /* the module goes away */
        *at = found->next;
        PyMem_Free(found);
    }
    return -1;
}

/* A module that has a state was executed, to the interpreter, which then does nothing. This runtime keeps nothing there.
   Source: Objects/moduleobject.c, Python/import.c, 3.9 to 3.13. */
void pyxc_module_reloadable(PyObject *module)
{
    struct pyxc_layout {
        PyObject_HEAD
        PyObject *dict;
        PyModuleDef *def;
        void *state;
    } *m = (struct pyxc_layout *)(void *)module;
#if PY_VERSION_HEX < 0x030E0000 && !defined(PYPY_VERSION)
    if (PyModule_CheckExact(module) && m->def && m->def == PyModule_GetDef(module) && m->state &&
        m->state == PyModule_GetState(module)) {
        PyMem_Free(m->state);
        m->state = NULL;
    }
#else
    (void)m;
#endif
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
    copy->kept = 0;
    copy->next = pyxc_copies;
    pyxc_copies = copy;
    return module;
}
#endif

PyObject *pyxc_module_create_again(pyxc_module *m, PyObject *spec, const char *init)
{
#ifndef _WIN32
    if (m->module || (m->name_obj && m->interp != PyInterpreterState_GetID(PyInterpreterState_Get())))
        return pyxc_module_copy(spec, init);
#endif
    return pyxc_module_create(m, spec, init);
}
