/* extpickle.h: pickling of extension types.
 *
 * The emitter makes per class that can be pickled by itself a pyxc_pickle with its fields as a tuple and back, and
 * three functions of one line that call those here. */
#ifndef PYXC_EXTPICKLE_H
#define PYXC_EXTPICKLE_H
#include "exttype.h"

typedef struct pyxc_pickle {
    pyxc_module *m;
    PyTypeObject *type;
    PyObject *(*get)(PyObject *self);             /* the fields as a tuple */
    int (*set)(PyObject *self, PyObject *fields); /* from one; 0, or -1 with an error */
    int n;                                        /* how many there are */
    long checksums[3];                            /* of their names: what new pickles have, then what older ones may have */
    const char *names;                            /* "a, b" */
    const char *refusal;                          /* why instances can't be pickled, or NULL */
    PyMethodDef *methods;                         /* __reduce_cython__, __setstate_cython__ and the module's function */
} pyxc_pickle;

/* Binds the methods, unless the class has some of its own. 0, or -1 with an error. */
PYXC_API int pyxc_pickle_setup(const pyxc_pickle *p);

/* The three functions. New references, or NULL with an error. */
PYXC_API PyObject *pyxc_pickle_reduce(const pyxc_pickle *p, PyObject *self);
PYXC_API PyObject *pyxc_pickle_setstate(const pyxc_pickle *p, PyObject *self, PyObject *state);
PYXC_API PyObject *pyxc_pickle_unpickle(const pyxc_pickle *p, PyObject *args);

#endif
