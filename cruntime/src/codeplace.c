/* Cold: compiled for size. */
#include "codeplace.h"
#include "codecall.h"
#include "frame.h"
#include "traceback.h"

enum { PYXC_PLACES = 48, PYXC_PLACE_BYTES = 12 };
typedef struct pyxc_code {
    PyObject *code;
    char *table;             /* in code; NULL: it has no instructions for places */
    int first;               /* instruction of the places, behind those that run */
    int n;                   /* places so far, the first is the function's own line */
    int64_t at[PYXC_PLACES];
} pyxc_code;

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

/* Gives the code of a function, which c has, instructions for places, behind its own: they are never run. 0; -1 if it can't
   have any. */
static PYXC_COLD int pyxc_code_places(pyxc_code *c, int line)
{
    PyObject *own = PyObject_GetAttrString(c->code, "co_code"), *pad = NULL, *all = NULL, *table = NULL, *kw = NULL, *code = NULL;
    PyObject *replace = PyObject_GetAttrString(c->code, "replace"), *none = PyTuple_New(0);
    Py_ssize_t i, n = own && PyBytes_Check(own) ? PyBytes_GET_SIZE(own) / 2 : 0, total = n + PYXC_PLACES;
    if (n && (pad = PyBytes_FromStringAndSize(PyBytes_AS_STRING(own), 2)) && (all = PySequence_Repeat(pad, PYXC_PLACES)))
        Py_SETREF(all, PySequence_Concat(own, all));
    if (all && (table = PyBytes_FromStringAndSize(NULL, total * PYXC_PLACE_BYTES))) {
        for (i = 0; i < total; i++)
            pyxc_place_entry(PyBytes_AS_STRING(table) + i * PYXC_PLACE_BYTES, 0, line);
        if (PyObject_Hash(table) != -1)
            kw = Py_BuildValue("{s:O,s:O}", "co_code", all, "co_linetable", table);
    }
    if (kw && replace && none && (code = PyObject_Call(replace, none, kw))) {
        Py_SETREF(c->code, code);
        c->table = PyBytes_AS_STRING(table);
        c->first = (int)n;
    }
    Py_XDECREF(own);
    Py_XDECREF(pad);
    Py_XDECREF(all);
    Py_XDECREF(table);
    Py_XDECREF(kw);
    Py_XDECREF(replace);
    Py_XDECREF(none);
    return code ? 0 : -1;
}
#endif

/* The code of a function: new reference, or NULL with an error. */
static PYXC_COLD PyObject *pyxc_code_new(pyxc_module *m, const pyxc_funcdef *d)
{
    PyObject *code = pyxc_calling_code(m, d);
    if (code || (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_SyntaxError)))
        return code;
    PyErr_Clear(); /* a name that is none in a source */
    return pyxc_def_code(m, d);
}

/* Gives the record its code. Without the GIL another thread may have done so: then that one stays. */
static void pyxc_code_enter(pyxc_trace *rec, pyxc_code *c)
{
#ifdef Py_GIL_DISABLED
    pyxc_code *none = NULL;
    if (__atomic_compare_exchange_n(&rec->code, &none, c, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        return;
    Py_DECREF(c->code);
    PyMem_Free(c);
#else
    rec->code = c;
#endif
}

/* Makes the code that a record shares. The record is not constant, as it has a def. 0, or -1 with an error. */
static PYXC_COLD int pyxc_code_make(const pyxc_trace *rec)
{
    const pyxc_funcdef *d = rec->def;
    pyxc_code *c = (pyxc_code *)PyMem_Calloc(1, sizeof(*c));
    if (!c) {
        PyErr_NoMemory();
        return -1;
    }
    if (!(c->code = pyxc_code_new(rec->m, d)))
        goto fail;
#if PYXC_FRAME_LAYOUT
    /* The frames of tracebacks can't give a closure's cells, without which some versions crash; those of generators are of
       other records. */
    if (d->freevars < 0 && !(d->flags & (PYXC_GENERATOR | PYXC_COROUTINE | PYXC_ASYNCGEN)) && pyxc_code_places(c, d->line) < 0)
        goto fail;
#endif
    c->at[0] = d->line;
    c->n = 1;
    pyxc_code_enter((pyxc_trace *)rec, c);
    return 0;
fail:
    Py_XDECREF(c->code);
    PyMem_Free(c);
    return -1;
}

/* See pyxc_shared_code. */
static PyObject *pyxc_code_of(pyxc_function *f)
{
    const pyxc_trace *rec = f->def->trace;
    if (rec->def != f->def)
        return pyxc_code_new(f->m, f->def);
    return rec->code || pyxc_code_make(rec) == 0 ? Py_NewRef(rec->code->code) : NULL;
}

#if PYXC_FRAME_LAYOUT
#ifdef Py_GIL_DISABLED
static PyMutex pyxc_places_lock;
#endif

/* The number of the place in the code of its function: from 1 on; 0 if it has none. Who reads the table meanwhile finds a
   place at which no frame stands yet half written: all its forms are well formed. */
static int pyxc_place_number(pyxc_code *c, int64_t at)
{
    int i;
    if (!c->table)
        return 0;
#ifdef Py_GIL_DISABLED
    PyMutex_Lock(&pyxc_places_lock);
#endif
    for (i = 1; i < c->n && c->at[i] != at; i++)
        ;
    if (i == PYXC_PLACES)
        i = 0;
    else if (i == c->n) {
        pyxc_place_entry(c->table + (c->first + i) * PYXC_PLACE_BYTES, PYXC_POS_LINE(at) - PYXC_POS_LINE(c->at[i - 1]), at);
        c->at[c->n++] = at;
    }
#ifdef Py_GIL_DISABLED
    PyMutex_Unlock(&pyxc_places_lock);
#endif
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
        ((pyxc_frame_start *)(void *)frame)->frame->pointers[7] += 2 * (rec->code->first + i - (PY_VERSION_HEX >= 0x030D0000));
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
