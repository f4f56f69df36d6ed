/* range.h: loops over range() with Python integers, without a range object where the bounds fit in 64 bits. */
#ifndef PYXC_RANGE_H
#define PYXC_RANGE_H
#include "iter.h"

/* A loop over 64-bit integers: the next value, how far on, and how many are left. */
typedef struct pyxc_range {
    int64_t next, step;
    uint64_t left;
} pyxc_range;

/* Starts iter(range(lo, hi, step)); lo and step may be NULL. Gives None if *r will do, else the iterator; NULL on
 * errors. Borrows, returns a new reference. Needs the GIL. */
PYXC_API PyObject *pyxc_range_iter(PyObject *lo, PyObject *hi, PyObject *step, pyxc_range *r);

/* The next integer, NULL without an error at the end. New reference. Needs the GIL. */
PYXC_INLINE PyObject *pyxc_range_next(PyObject *it, pyxc_range *r)
{
    int64_t v;
    if (PYXC_UNLIKELY(it != Py_None))
        return pyxc_iter_next(it);
    if (r->left == 0)
        return NULL;
    r->left--;
    v = r->next;
    if (r->left)
        r->next += r->step;
    return PyLong_FromLongLong(v);
}

/* How many integers range(lo, hi, step) holds; step is not 0. */
PYXC_INLINE uint64_t pyxc_range_left(int64_t lo, int64_t hi, int64_t step)
{
    if (step > 0)
        return lo < hi ? ((uint64_t)hi - (uint64_t)lo - 1) / (uint64_t)step + 1 : 0;
    return lo > hi ? ((uint64_t)lo - (uint64_t)hi - 1) / (0 - (uint64_t)step) + 1 : 0;
}

/* The next of an iterator, as pyxc_iter_next; nothing for None. */
PYXC_INLINE PyObject *pyxc_range_rest(PyObject *it) { return it == Py_None ? NULL : pyxc_iter_next(it); }

#endif
