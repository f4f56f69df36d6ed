/* Cold: compiled for size. */
#include "codeplace.h"
#include "frame.h"
#include "traceback.h"

enum { PYXC_PLACES = 48, PYXC_PLACE_BYTES = 12 };
typedef struct pyxc_code {
    PyObject *code;
    char *table;             /* in code; NULL: it has no instructions for places */
    int n;                   /* places so far, the first is the function's own line */
    int64_t at[PYXC_PLACES];
} pyxc_code;

typedef struct {
    const pyxc_funcdef *def;
    char *table; /* or NULL */
} pyxc_placed;

#if PYXC_FRAME_LAYOUT
/* Writes an entry of a table of locations, `lines` lines behind the entry before: the long form, with numbers of a
   fixed length (CPython's Objects/locations.md). */
static void pyxc_place_entry(char *to, int lines, int64_t at)
{
    static const char sizes[4] = {5, 2, 2, 2};
    unsigned v[4] = {lines < 0 ? (unsigned)-lines << 1 | 1 : (unsigned)lines << 1, (unsigned)(at >> 24 & 0xff),
                     (unsigned)(at >> 32 & 0x3ff), (unsigned)(at >> 42 & 0x3ff)};
    int i, j;
    *to++ = (char)(0x80 | 14 << 3);
    for (i = 0; i < 4; i++)
        for (j = 1; j <= sizes[i]; j++, v[i] >>= 6)
            *to++ = (char)((v[i] & 63) | (j < sizes[i] ? 64 : 0));
}

/* Enters in the arguments for replace() what gives the code instructions for places: its bytecode many times over, of
   which only the first is ever run. The table, in a bytes object; or NULL, maybe with an error. */
static PYXC_COLD char *pyxc_code_table(PyObject *base, PyObject *kw, int line)
{
    PyObject *once = PyObject_GetAttrString(base, "co_code"), *many = NULL, *table = NULL;
    char *to = NULL;
    Py_ssize_t n = once && PyBytes_Check(once) ? PyBytes_GET_SIZE(once) / 2 : 0;
    if (n && PYXC_PLACES % n == 0) {
        many = PySequence_Repeat(once, PYXC_PLACES / n);
        table = PyBytes_FromStringAndSize(NULL, PYXC_PLACES * PYXC_PLACE_BYTES);
    }
    if (many && table) {
        int i;
        to = PyBytes_AS_STRING(table);
        for (i = 0; i < PYXC_PLACES; i++)
            pyxc_place_entry(to + i * PYXC_PLACE_BYTES, 0, line);
        if (PyObject_Hash(table) == -1 || PyDict_SetItemString(kw, "co_code", many) < 0 ||
            PyDict_SetItemString(kw, "co_linetable", table) < 0)
            to = NULL;
    }
    Py_XDECREF(once);
    Py_XDECREF(many);
    Py_XDECREF(table);
    return to;
}

/* A pyxc_code_more. The frames of tracebacks can't give a closure's cells, without which some versions crash; those of
   generators are of other records. */
static int pyxc_places_more(PyObject *base, PyObject *kw, void *arg)
{
    pyxc_placed *p = (pyxc_placed *)arg;
    if (p->def->freevars >= 0 || p->def->flags & (PYXC_GENERATOR | PYXC_COROUTINE | PYXC_ASYNCGEN))
        return 0;
    p->table = pyxc_code_table(base, kw, p->def->line);
    return PyErr_Occurred() ? -1 : 0;
}
#else
#define pyxc_places_more NULL
#endif

/* Makes the code that a record shares. The record is not constant, as it has a def. 0, or -1 with an error. */
static int pyxc_code_make(const pyxc_trace *rec)
{
    pyxc_placed placed = {rec->def, NULL};
    pyxc_code *c = (pyxc_code *)PyMem_Malloc(sizeof(*c));
    if (!c) {
        PyErr_NoMemory();
        return -1;
    }
    if (!(c->code = pyxc_def_code(rec->m, rec->def, pyxc_places_more, &placed))) {
        PyMem_Free(c);
        return -1;
    }
    c->table = placed.table;
    c->at[0] = rec->def->line;
    c->n = 1;
    ((pyxc_trace *)rec)->code = c;
    return 0;
}

/* See pyxc_shared_code. */
static PyObject *pyxc_code_of(pyxc_function *f)
{
    const pyxc_trace *rec = f->def->trace;
    if (rec->def != f->def)
        return pyxc_def_code(f->m, f->def, NULL, NULL);
    return rec->code || pyxc_code_make(rec) == 0 ? Py_NewRef(rec->code->code) : NULL;
}

#if PYXC_FRAME_LAYOUT
/* The number of the place in the code of its function: from 1 on; 0 if it has none. */
static int pyxc_place_number(pyxc_code *c, int64_t at)
{
    int i;
    if (!c->table)
        return 0;
    for (i = 1; i < c->n && c->at[i] != at; i++)
        ;
    if (i == PYXC_PLACES)
        return 0;
    if (i == c->n) {
        pyxc_place_entry(c->table + i * PYXC_PLACE_BYTES, PYXC_POS_LINE(at) - PYXC_POS_LINE(c->at[i - 1]), at);
        c->at[c->n++] = at;
    }
    return i;
}

/* See pyxc_own_frame. */
static PyFrameObject *pyxc_placed_frame(const pyxc_trace *rec, int64_t at)
{
    PyFrameObject *frame = NULL;
    int i = rec->def && (rec->code || pyxc_code_make(rec) == 0) ? pyxc_place_number(rec->code, at) : 0;
    if (i)
        frame = PyFrame_New(PyThreadState_Get(), (PyCodeObject *)rec->code->code, rec->m->dict, NULL);
    if (frame) /* a new one stands at the first instruction, from 3.13 on behind it */
        ((pyxc_frame_start *)(void *)frame)->frame->pointers[7] += 2 * (i - (PY_VERSION_HEX >= 0x030D0000));
    else
        PyErr_Clear();
    return frame;
}
#endif

void pyxc_share_code(void)
{
    pyxc_shared_code = pyxc_code_of;
#if PYXC_FRAME_LAYOUT
    pyxc_own_frame = pyxc_placed_frame;
#endif
}
