#include "traceback.h"

/* Cold: compiled for size. */
#include <frameobject.h>

#ifndef PYXC_PASTED
int (*pyxc_code_maker)(const pyxc_trace *rec);
#endif

/* The long form, with numbers of a fixed length (CPython's Objects/locations.md). */
void pyxc_place_entry(char *to, int lines, int64_t at)
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

#if PYXC_CODE_PLACES
/* The number of the place in the code of its function, which *code becomes (borrowed): from 1 on; 0 if it has none. */
static int pyxc_tb_place(const pyxc_trace *rec, int64_t at, PyCodeObject **code)
{
    pyxc_code *c;
    int i;
    if (!rec->def || (!rec->code && pyxc_code_maker(rec) < 0)) {
        PyErr_Clear();
        return 0;
    }
    c = rec->code;
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
    *code = (PyCodeObject *)c->code;
    return i;
}

/* Lets a new frame stand at an instruction: that behind the first in the beginning, from 3.13 on. */
static void pyxc_frame_at(PyFrameObject *frame, int i)
{
    ((pyxc_frame_start *)(void *)frame)->frame->pointers[7] += 2 * (i - (PY_VERSION_HEX >= 0x030D0000));
}
#endif

/* Frames that were made last, by function and place: one that nothing else holds any more serves again. */
typedef struct {
    const pyxc_trace *rec;
    int64_t at;
    PyFrameObject *frame;
} pyxc_tb_entry;

enum { PYXC_TB_ENTRIES = 509 };
static pyxc_tb_entry pyxc_tb_table[PYXC_TB_ENTRIES];

/* The code object of a frame that stands at the place; from 3.11 on it starts where the function does, and the table of
   locations has one entry for the three units of its bytecode: in the form without columns or in the long one (CPython's
   Objects/locations.md). New reference, or NULL with an error. */
static PyCodeObject *pyxc_tb_code(const pyxc_trace *rec, int64_t at)
{
    int line = PYXC_POS_LINE(at), first = PY_VERSION_HEX >= 0x030B0000 && rec->line ? rec->line : line;
    PyCodeObject *base = PyCode_NewEmpty(pyxc_source_file(rec->m, rec->file), rec->name, first);
#if PY_VERSION_HEX >= 0x030B0000
    if (base && first != at) {
        int i, n = 1, parts = at >> 24 ? 4 : 1;
        unsigned v[4] = {line < first ? (unsigned)(first - line) << 1 | 1 : (unsigned)(line - first) << 1,
                         (unsigned)(at >> 24 & 0xff), (unsigned)(at >> 32 & 0x3ff), (unsigned)(at >> 42 & 0x3ff)};
        char table[16] = {(char)(0x80 | (at >> 24 ? 14 : 13) << 3 | 2)};
        PyObject *replace = PyObject_GetAttrString((PyObject *)base, "replace"), *none = PyTuple_New(0), *kw;
        for (i = 0; i < parts; table[n++] = (char)v[i++])
            for (; v[i] >= 64; v[i] >>= 6)
                table[n++] = (char)(0x40 | (v[i] & 63));
        kw = Py_BuildValue("{s:y#}", "co_linetable", table, (Py_ssize_t)n);
        Py_SETREF(base, replace && none && kw ? (PyCodeObject *)PyObject_Call(replace, none, kw) : NULL);
        Py_XDECREF(kw);
        Py_XDECREF(none);
        Py_XDECREF(replace);
    }
#endif
    return base;
}

/* A frame that stands at the place. New reference, or NULL with an error. */
static PyFrameObject *pyxc_tb_frame(const pyxc_trace *rec, int64_t at)
{
    pyxc_tb_entry *e = &pyxc_tb_table[(((size_t)rec >> 3) * 31 + (size_t)at + (size_t)(at >> 32)) % PYXC_TB_ENTRIES];
    int known = e->frame && e->rec == rec && e->at == at;
    int place = 0;
    PyObject *locals = NULL;
    PyCodeObject *code = NULL;
    PyFrameObject *frame;
    if (known && Py_REFCNT(e->frame) == 1)
        return (PyFrameObject *)Py_NewRef((PyObject *)e->frame);
#if PYXC_CODE_PLACES
    if ((place = pyxc_tb_place(rec, at, &code)))
        Py_INCREF((PyObject *)code);
#endif
    if (!place)
        code = known ? PyFrame_GetCode(e->frame) : pyxc_tb_code(rec, at);
    if (!code)
        return NULL;
#if PY_VERSION_HEX < 0x030B0000
    /* Without flags the code is a module's, which sees its globals as locals. */
    if (!rec->m->cython && strcmp(rec->name, "<module>") && !(locals = PyDict_New())) {
        Py_DECREF(code);
        return NULL;
    }
#endif
    frame = PyFrame_New(PyThreadState_Get(), code, rec->m->dict, locals);
    Py_XDECREF(locals);
    Py_DECREF(code);
    if (!frame)
        return NULL;
#if PYXC_CODE_PLACES
    if (place)
        pyxc_frame_at(frame, place);
#endif
#if PY_VERSION_HEX < 0x030B0000
    frame->f_lineno = PYXC_POS_LINE(at);
    Py_CLEAR(frame->f_back); /* a frame that is kept must not keep its caller's with all locals */
#endif
    if (!known) {
        PyFrameObject *old = e->frame;
        e->rec = rec;
        e->at = at;
        e->frame = (PyFrameObject *)Py_NewRef((PyObject *)frame);
        Py_XDECREF((PyObject *)old);
    }
    return frame;
}

static int pyxc_missing;

void pyxc_method_missing(void) { pyxc_missing = 1; }

PYXC_COLD void pyxc_add_traceback(const pyxc_trace *rec, int64_t at)
{
    pyxc_err err;
    PyFrameObject *frame;
    int64_t name = at >> 52;
    at &= ((int64_t)1 << 52) - 1;
    if (name && pyxc_missing)
        at = PYXC_POS(PYXC_POS_LINE(at), (int)(at >> 32 & 0x3ff) - 1, PYXC_POS_LINE(at), (int)name);
    pyxc_missing = 0;
    if (!rec->m->dict)
        return;
    pyxc_no_error_lost();
    pyxc_err_fetch(&err);
    frame = pyxc_tb_frame(rec, at);
    if (!frame)
        PyErr_Clear();
    pyxc_err_restore(&err);
    if (!frame)
        return;
    PyTraceBack_Here(frame);
    Py_DECREF(frame);
}

PYXC_COLD void pyxc_keep_traceback(void)
{
#if PY_VERSION_HEX < 0x030C0000
    PyObject *t, *v, *tb;
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    PyErr_Restore(t, v, tb);
#endif
}

void pyxc_add_traceback_nogil(const pyxc_trace *rec, int64_t at)
{
    PyGILState_STATE s = PyGILState_Ensure();
    pyxc_add_traceback(rec, at);
    PyGILState_Release(s);
}
