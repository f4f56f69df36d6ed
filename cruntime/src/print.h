/* print.h: the print statement of Python 2. file may be NULL or None for sys.stdout. 0, or -1 with an error. */
#ifndef PYXC_PRINT_H
#define PYXC_PRINT_H
#include "core.h"

/* Writes str(o), after a blank if there was an item before it on the line. */
PYXC_API int pyxc_print_item(PyObject *file, PyObject *o);

/* Ends the line. */
PYXC_API int pyxc_print_newline(PyObject *file);

#endif
