/* builtin.h: what takes the place of calls of builtins, as long as their names mean them. */
#ifndef PYXC_BUILTIN_H
#define PYXC_BUILTIN_H
#include "named.h"
#include "traceback.h"

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
