/* traceback.h: entries of tracebacks for compiled functions. */
#ifndef PYXC_TRACEBACK_H
#define PYXC_TRACEBACK_H
#include "module.h"

/* One static record per function: `static const pyxc_trace pyxc_tr_3 = {"mod.f", "mod.pyx", &pyxc_m, 3};`.
   name is what a traceback shows: for a .pyx "module.qualname", for a .py the plain name ("<module>" for the body). */
typedef struct pyxc_trace {
    const char *name;
    const char *file;
    pyxc_module *m;
    int line; /* where it starts, or 0 */
} pyxc_trace;

/* Adds an entry to the traceback of the current error. Never fails; needs the GIL. */
PYXC_API void pyxc_add_traceback(const pyxc_trace *rec, int line);

/* The error that is set leaves the body of a class that starts at the line `first`: its entry in the traceback,
 * unless it has been made (a negative line). */
#define PYXC_CLASS_FAILED(name, file, first, line)                            \
    do {                                                                      \
        static const pyxc_trace pyxc_t = {name, file, &pyxc_m, first};        \
        if ((line) >= 0)                                                      \
            pyxc_add_traceback(&pyxc_t, line);                                \
    } while (0)

/* The same where the GIL may not be held. */
PYXC_API void pyxc_add_traceback_nogil(const pyxc_trace *rec, int line);

#endif
