/* nulldefault.h: what the defaults of a function hold for a char * that is NULL by default. */
#ifndef PYXC_NULLDEFAULT_H
#define PYXC_NULLDEFAULT_H
#include "core.h"

/* Its only object is what pyxc_null_default gives. */
PYXC_API PyTypeObject pyxc_null_type;

/* The object that stands for NULL: new reference, or NULL with an error. Needs the GIL. */
PYXC_API PyObject *pyxc_null_default(void);

#endif
