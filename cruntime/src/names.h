/* names.h: names of the module and of builtins. Name operands are interned str constants. */
#ifndef PYXC_NAMES_H
#define PYXC_NAMES_H
#include "layout.h"
#include "module.h"
#include "shared.h"

/* A global or builtin name: a new reference, or NULL with NameError. */
PYXC_API PyObject *pyxc_get_global(pyxc_module *m, PyObject *name);

/* Sets NameError, unless another error is set already. */
PYXC_API void pyxc_name_error(PyObject *name);

/* Gives the NameError that is set its attribute `name`, which it has from 3.10 on. */
PYXC_API void pyxc_error_name(PyObject *name);

/* A builtin name: a new reference, or NULL with NameError. */
PYXC_API PyObject *pyxc_get_builtin(pyxc_module *m, PyObject *name);

/* Deletes a global name. 0, or -1 with NameError. */
PYXC_API int pyxc_del_global(pyxc_module *m, PyObject *name);

/* Sets a global name. 0, or -1 with an error. */
PYXC_INLINE int pyxc_set_global(pyxc_module *m, PyObject *name, PyObject *v) { return PyDict_SetItem(m->dict, name, v); }

#if PYXC_LAYOUT
/* Each place keeps what it found, for as long as neither dict changes. */
typedef struct pyxc_name_cache {
    uint64_t globals, builtins;
    PyObject *value;
} pyxc_name_cache;

PYXC_API PyObject *pyxc_get_global_cached(pyxc_module *m, PyObject *name, pyxc_name_cache *c);
PYXC_API PyObject *pyxc_get_builtin_cached(pyxc_module *m, PyObject *name, pyxc_name_cache *c);

#define PYXC_GET_GLOBAL(m, name)                                                                     \
    (__extension__({                                                                                 \
        static pyxc_name_cache pyxc_c;                                                               \
        PYXC_LIKELY(pyxc_c.globals == PYXC_DICT_VERSION((m)->dict) &&                                \
                    (!pyxc_c.builtins || pyxc_c.builtins == PYXC_DICT_VERSION((m)->builtins)))       \
            ? Py_NewRef(pyxc_c.value)                                                                \
            : pyxc_get_global_cached(m, name, &pyxc_c);                                              \
    }))
#define PYXC_GET_BUILTIN(m, name)                                                                    \
    (__extension__({                                                                                 \
        static pyxc_name_cache pyxc_c;                                                               \
        PYXC_LIKELY(pyxc_c.builtins == PYXC_DICT_VERSION((m)->builtins))                             \
            ? Py_NewRef(pyxc_c.value)                                                                \
            : pyxc_get_builtin_cached(m, name, &pyxc_c);                                             \
    }))
#else
#define PYXC_GET_BUILTIN(m, name) pyxc_get_builtin(m, name)
#define PYXC_GET_GLOBAL(m, name) pyxc_get_global(m, name)
#endif

#endif
