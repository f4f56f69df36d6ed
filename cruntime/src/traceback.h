/* traceback.h: entries of tracebacks for compiled functions. */
#ifndef PYXC_TRACEBACK_H
#define PYXC_TRACEBACK_H
#include "module.h"

struct pyxc_funcdef;

/* One static record per function: `static pyxc_trace pyxc_tr_3 = {"mod.f", "mod.pyx", &pyxc_m, 3, NULL, NULL};`.
   name is what a traceback shows: for a .pyx "module.qualname", for a .py the plain name ("<module>" for the body). */
typedef struct pyxc_trace {
    const char *name;
    const char *file;
    pyxc_module *m;
    int line; /* where it starts, or 0 */
    const struct pyxc_funcdef *def; /* of a .py's function, once there is one; what has none may be constant */
    struct pyxc_code *code;         /* its code, owned, once it was asked for */
} pyxc_trace;

/* Set by codeplace.h: a new frame of the function's own code that stands at the place; NULL, without an error, if it has
   none. */
PYXC_API PyFrameObject *(*pyxc_own_frame)(const pyxc_trace *rec, int64_t at);

/* A place in the source: the number of a line, or a span with columns. These count bytes of UTF-8 from 0, as those of
   code objects do; end is the first one behind, on the line `last`. */
#define PYXC_POS(line, col, last, end) \
    ((int64_t)(line) | (int64_t)((last) - (line)) << 24 | (int64_t)((col) + 1) << 32 | (int64_t)((end) + 1) << 42)
/* The same for o.name(...), with the column behind the name. */
#define PYXC_POS_CALL(line, col, last, end, name) (PYXC_POS(line, col, last, end) | (int64_t)(name) << 52)
#define PYXC_POS_LINE(at) ((int)(at) & 0xffffff)

/* A place that differs in older versions of Python. */
#define PYXC_SINCE_310(at, older) (PY_VERSION_HEX >= 0x030A0000 ? (at) : (older))
#define PYXC_SINCE_311(at, older) (PY_VERSION_HEX >= 0x030B0000 ? (at) : (older))
#define PYXC_SINCE_312(at, older) (PY_VERSION_HEX >= 0x030C0000 ? (at) : (older))
#define PYXC_SINCE_313(at, older) (PY_VERSION_HEX >= 0x030D0000 ? (at) : (older))

/* Notes, for the next entry of a traceback, that o.name(...) fails because there is no o.name. */
PYXC_API void pyxc_method_missing(void);

/* Adds an entry to the traceback of the current error. Never fails; needs the GIL. */
PYXC_API void pyxc_add_traceback(const pyxc_trace *rec, int64_t at);

/* Makes the traceback of the current error so far the one that its instance keeps if it is chained again, as where it meets
   a handler. Nothing from 3.12 on, where errors have no other. */
PYXC_API void pyxc_keep_traceback(void);

/* The error that is set leaves the body of a class that starts at the line `first`: its entry in the traceback,
 * unless it has been made (a negative line). */
#define PYXC_CLASS_FAILED(name, file, first, at)                              \
    do {                                                                      \
        static const pyxc_trace pyxc_t = {name, file, &pyxc_m, first, NULL, NULL}; \
        if ((at) >= 0)                                                        \
            pyxc_add_traceback(&pyxc_t, at);                                  \
    } while (0)

/* The error that is set leaves a comprehension, which was a function before 3.12: its entry at `line`, which becomes
   `at`. */
#define PYXC_COMP_FAILED(name, file, first, line, at)                         \
    do {                                                                      \
        if (PY_VERSION_HEX < 0x030C0000) {                                    \
            PYXC_CLASS_FAILED(name, file, first, line);                       \
            line = at;                                                        \
        }                                                                     \
    } while (0)

/* The same where the GIL may not be held. */
PYXC_API void pyxc_add_traceback_nogil(const pyxc_trace *rec, int64_t at);

#endif
