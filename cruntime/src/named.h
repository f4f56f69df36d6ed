/* named.h: builtins that have operations of their own, as long as their names mean them. Names are interned str constants. */
#ifndef PYXC_NAMED_H
#define PYXC_NAMED_H
#include "names.h"

/* Whether the name in builtins stands for the function or class that it always was. */
PYXC_API int pyxc_builtin_is(pyxc_module *m, PyObject *name);

/* What a .py's call of the name with one or two (b not NULL) objects gives, whatever the name means: new reference, or NULL
   with an error; its truth; the same if it is a str, TypeError else. */
PYXC_API PyObject *pyxc_named_call(pyxc_module *m, PyObject *name, PyObject *a, PyObject *b);
PYXC_API int pyxc_named_truth(pyxc_module *m, PyObject *name, PyObject *a, PyObject *b);
PYXC_API PyObject *pyxc_named_str(pyxc_module *m, PyObject *name, PyObject *a);

#if PYXC_LAYOUT
/* The same with a cache: the version of the dict that was right. */
PYXC_API int pyxc_builtin_look(pyxc_module *m, PyObject *name, uint64_t *version);
#define PYXC_BUILTIN_IS(m, name)                                                            \
    (__extension__({                                                                        \
        static uint64_t pyxc_v;                                                             \
        PYXC_LIKELY(pyxc_v == PYXC_DICT_VERSION((m)->builtins)) || pyxc_builtin_look(m, name, &pyxc_v); \
    }))

/* Whether a name that the source never binds means the builtin: another module may have set it in this one. */
PYXC_API int pyxc_named_look(pyxc_module *m, PyObject *name, uint64_t *globals, uint64_t *builtins);
#define PYXC_NAMED(m, name)                                                                                           \
    (__extension__({                                                                                                  \
        static uint64_t pyxc_g, pyxc_v;                                                                               \
        PYXC_LIKELY(pyxc_g == PYXC_DICT_VERSION((m)->dict) && pyxc_v == PYXC_DICT_VERSION((m)->builtins)) ||          \
            pyxc_named_look(m, name, &pyxc_g, &pyxc_v);                                                               \
    }))
#else
PYXC_API int pyxc_named_is(pyxc_module *m, PyObject *name);
#define PYXC_BUILTIN_IS(m, name) pyxc_builtin_is(m, name)
#define PYXC_NAMED(m, name) pyxc_named_is(m, name)
#endif

#define PYXC_NAMED_TRUTH(m, name, fast, a, b) (PYXC_NAMED(m, name) ? fast(a, b) : pyxc_named_truth(m, name, a, b))
#define PYXC_NAMED_REPR(m, name, a) (PYXC_NAMED(m, name) ? PyObject_Repr(a) : pyxc_named_str(m, name, a))
#define PYXC_NAMED_ITER(m, name, a) (PYXC_NAMED(m, name) ? PyObject_GetIter(a) : pyxc_named_call(m, name, a, NULL))

#endif
