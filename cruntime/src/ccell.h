/* ccell.h: cells of closures for variables of C types. */
#ifndef PYXC_CCELL_H
#define PYXC_CCELL_H
#include "core.h"

/* What stands before the bytes, which are aligned for every C type thereby. */
typedef union {
    PyObject ob_base;
    long double align_real;
    void *align_pointer;
} pyxc_ccell;

#define PYXC_CCELL_AT(o) ((void *)((pyxc_ccell *)(o) + 1))

/* A cell of n bytes, which are zero: new reference, or NULL with MemoryError. Needs the GIL. */
PYXC_API PyObject *pyxc_ccell_new(size_t n);

#endif
