/* module.h: what a C file knows of its module, and its constants.
 *
 * The emitter makes, in every C file:
 *
 *     static PyObject *pyxc_k[N];                    the constants, by index; never NULL once the module runs
 *     static const char pyxc_kd[] = "...";           their descriptions, see below
 *     static pyxc_module pyxc_m = {"pkg.mod", "mod.pyx", pyxc_k, pyxc_kd, cython, 0, 0, 0, 0, 0, 0, python};
 *     PYXC_MODULE(PyInit_mod, pyxc_m, "doc" or NULL, body, PYXC_GIL_NOT_USED or nothing)
 *
 * (cython is 1 for a .pyx, whose run-time errors are worded as Cython's, 0 for a .py, which follows CPython)
 * where `static int body(PyObject *module)` returns 0, or -1 with an error set.
 *
 * pyxc_kd describes the constants in the order of their indices, each as
 *
 *     i5:hello      an interned str, its length in bytes and its UTF-8 (lone surrogates as WTF-8)
 *     s5:hello      a str that is not interned
 *     b3:abc        bytes
 *     n2:42         an int, its digits (decimal, or with 0x, 0o, 0b), maybe with "-"
 *     f3:1.5        a float: C text of a double without suffix, or "inf", "-inf", "nan"
 *     c7:0.0 2.5    a complex number: real and imaginary part
 *     t3:0,7,N      a tuple of 3 items, each an index of an earlier constant followed by a comma, or
 *                   one of N T F E I (None True False Ellipsis NotImplemented) without one
 *     z2:0,7,       a frozenset
 *
 * without anything between them; the end of the string ends the list. */
#ifndef PYXC_MODULE_H
#define PYXC_MODULE_H
#include "core.h"

typedef struct pyxc_module {
    const char *name;   /* qualified */
    const char *path;   /* of the source, for tracebacks */
    PyObject **k;       /* the constants */
    const char *consts; /* their descriptions */
    int cython;         /* errors are worded as Cython's */
    PyObject *module;   /* owned; NULL before the import and after one that failed */
    PyObject *dict;     /* its namespace, owned */
    PyObject *builtins; /* namespace of builtins, borrowed */
    PyObject *name_obj; /* the name as a str, owned */
    int64_t interp;     /* the interpreter that imported it, or tried to: the constants are of it */
    char *found;        /* the source of a .py where it lies beside the module, owned; or NULL */
    void (*python)(struct pyxc_module *m); /* pyxc_python_begin, NULL for a .pyx */
} pyxc_module;

/* Whether the module's errors are worded as Cython's. */
PYXC_API int pyxc_cython_texts(void);

/* The file that code objects name for the source file `file` of the module: the source of a .py where it was found beside
   the module at the import, as for an interpreted one; else the path it was compiled by. Borrowed, never NULL. */
PYXC_API const char *pyxc_source_file(const pyxc_module *m, const char *file);

/* Py_mod_create: a module is made once a process; a second import gets the first one's object, and in another
   interpreter ImportError. init names the init function. New reference or NULL. */
PYXC_API PyObject *pyxc_module_create(pyxc_module *m, PyObject *spec, const char *init);

PYXC_INLINE int pyxc_module_exec_own(PyObject *module) { (void)module; return 0; }

/* Sets __name__, in the namespace and for what is made from now on. 0, or -1 with an error. */
PYXC_API int pyxc_module_set_name(pyxc_module *m, PyObject *name);

PYXC_INLINE void pyxc_module_done(PyObject *module) { (void)module; }

/* Py_mod_exec, before the body: fills *m and the constants. 1: run the body; 2: it ran already; -1: error. */
PYXC_API int pyxc_module_begin(pyxc_module *m, PyObject *module);

#if PY_VERSION_HEX >= 0x030C0000
#define PYXC_MODULE_INTERP {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#else
#define PYXC_MODULE_INTERP
#endif

/* A slot of a module that says it needs no GIL, where there is such a slot (Include/moduleobject.h, from 3.13 on). */
#ifdef Py_GIL_DISABLED
#define PYXC_GIL_NOT_USED {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#else
#define PYXC_GIL_NOT_USED
#endif

/* Defines the module's init function `init` for the pyxc_module `m` and the body `int body(PyObject *module)`; `...` is
   more slots or nothing. A module without a word about the GIL needs it, to the interpreter. */
#define PYXC_MODULE(init, m, doc, body, ...) PYXC_MODULE_WITH(init, m, doc, body, pyxc_module_create, pyxc_module_exec_own, 0, pyxc_module_done, __VA_ARGS__)

/* The same with the function of Py_mod_create, one that may take over Py_mod_exec, whether the body runs again for the
   same module, and what is done behind it. */
#define PYXC_MODULE_WITH(init, m, doc, body, create, exec_other, again, done, ...)            \
    static PyObject *pyxc_create_slot(PyObject *spec, PyModuleDef *def) { (void)def; return create(&(m), spec, #init); } \
    static int pyxc_exec_slot(PyObject *module)                                               \
    {                                                                                         \
        int run = exec_other(module);                                                         \
        if (run)                                                                              \
            return run < 0 ? -1 : 0;                                                          \
        run = pyxc_module_begin(&(m), module);                                                \
        if (run < 0 || (run == 2 && !(again)))                                                \
            return run < 0 ? -1 : 0;                                                          \
        if (body(module) == 0) { done(module); return 0; }                                    \
        if (run == 2)                                                                         \
            done(module); /* it stays as far as it came */                                    \
        else                                                                                  \
            Py_CLEAR((m).module);                                                             \
        return -1;                                                                            \
    }                                                                                         \
    static PyModuleDef_Slot pyxc_slots[] = {{Py_mod_create, (void *)pyxc_create_slot},        \
                                            {Py_mod_exec, (void *)pyxc_exec_slot},            \
                                            PYXC_MODULE_INTERP __VA_ARGS__ {0, NULL}};        \
    static PyModuleDef pyxc_moduledef = {PyModuleDef_HEAD_INIT, NULL, doc, 0, NULL, pyxc_slots, NULL, NULL, NULL}; \
    PyMODINIT_FUNC init(void) { return PyModuleDef_Init(&pyxc_moduledef); }

#endif
