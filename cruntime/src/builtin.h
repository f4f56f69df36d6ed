/* builtin.h: what takes the place of calls of builtins, as long as their names mean them. */
#ifndef PYXC_BUILTIN_H
#define PYXC_BUILTIN_H
#include "names.h"
#include "traceback.h"

/* Whether the name in builtins stands for the function or class that it always was. */
PYXC_API int pyxc_builtin_is(pyxc_module *m, PyObject *name);

#if PYXC_LAYOUT
/* The same with a cache: the version of the dict that was right. */
PYXC_API int pyxc_builtin_look(pyxc_module *m, PyObject *name, uint64_t *version);
#define PYXC_BUILTIN_IS(m, name)                                                            \
    (__extension__({                                                                        \
        static uint64_t pyxc_v;                                                             \
        PYXC_LIKELY(pyxc_v == PYXC_DICT_VERSION((m)->builtins)) || pyxc_builtin_look(m, name, &pyxc_v); \
    }))
#else
#define PYXC_BUILTIN_IS(m, name) pyxc_builtin_is(m, name)
#endif

/* max(...) and min(...) of n >= 2 objects. New references, or NULL with an error. */
PYXC_API PyObject *pyxc_max(PyObject *const *items, Py_ssize_t n);
PYXC_API PyObject *pyxc_min(PyObject *const *items, Py_ssize_t n);

/* What sum() has so far: integers in `i` (mode 0), a float in f with the error c (mode 1), else an object. */
typedef struct pyxc_sum {
    int mode;
    long i;
    double f, c;
} pyxc_sum;

/* One more item: the object so far after it (None in modes 0 and 1), a new reference, or NULL with an error. total is
   the object so far. */
PYXC_API PyObject *pyxc_sum_add(PyObject *total, PyObject *item, pyxc_sum *s);

/* The sum: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_sum_end(PyObject *total, pyxc_sum *s);

/* fn(items), without the iterator if fn is CPython's sum and items a list. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_sum_of(PyObject *fn, PyObject *items);

/* The error that is set leaves a generator expression that runs in place: its entry in the traceback; StopIteration becomes
   RuntimeError. */
PYXC_API void pyxc_genexpr_failed(const pyxc_trace *rec, int64_t at);

#define PYXC_GENEXPR_FAILED(name, file, at)                                 \
    do {                                                                    \
        static const pyxc_trace pyxc_t = {name, file, &pyxc_m, 0, NULL, NULL}; \
        pyxc_genexpr_failed(&pyxc_t, at);                                   \
    } while (0)

#endif
