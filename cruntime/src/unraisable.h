/* unraisable.h: errors that can't be raised. */
#ifndef PYXC_UNRAISABLE_H
#define PYXC_UNRAISABLE_H
#include "core.h"

/* Prints the current error as ignored in the function, after its traceback where that is asked for, and clears it. Takes the GIL itself. */
PYXC_API void pyxc_unraisable(const char *function, int traceback);

#endif
