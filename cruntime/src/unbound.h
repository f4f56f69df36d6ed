/* unbound.h: local variables without a value. */
#ifndef PYXC_UNBOUND_H
#define PYXC_UNBOUND_H
#include "module.h"

/* Set UnboundLocalError or NameError for a variable; return 0. */
PYXC_API int pyxc_raise_unbound(const char *name);
PYXC_API int pyxc_raise_unbound_free(const char *name);

/* The same for a variable of the function that a comprehension reads: up to 3.11 one is a function of its own. */
PYXC_API int pyxc_raise_unbound_comp(const char *name);

#endif
