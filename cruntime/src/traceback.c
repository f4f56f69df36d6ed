#include "traceback.h"

/* Cold: compiled for size. */
#include <frameobject.h>

#ifndef PYXC_PASTED
PyFrameObject *(*pyxc_own_frame)(const pyxc_trace *rec, int64_t at);
#endif

/* Frames that were made last, by function and place: one that nothing else holds any more serves again. */
typedef struct {
    const pyxc_trace *rec;
    int64_t at;
    PyFrameObject *frame;
} pyxc_tb_entry;

#ifdef Py_GIL_DISABLED /* frames do not serve again, as another thread may have them, but their code does */
static PyMutex pyxc_tb_lock;
#define PYXC_TB(how) PyMutex_##how(&pyxc_tb_lock)
enum { PYXC_TB_ENTRIES = 509, PYXC_TB_ALONE = 0 };
#else
#define PYXC_TB(how) ((void)0)
enum { PYXC_TB_ENTRIES = 509, PYXC_TB_ALONE = 1 };
#endif
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
    int known;
    PyCodeObject *code = NULL;
    PyFrameObject *frame;
    PYXC_TB(Lock);
    known = e->frame && e->rec == rec && e->at == at;
    if (PYXC_TB_ALONE && known && Py_REFCNT(e->frame) == 1)
        return (PyFrameObject *)Py_NewRef((PyObject *)e->frame);
    if (known)
        code = PyFrame_GetCode(e->frame);
    PYXC_TB(Unlock);
    if (!(frame = pyxc_own_frame ? pyxc_own_frame(rec, at) : NULL)) {
        if (!code)
            code = pyxc_tb_code(rec, at);
        frame = code ? PyFrame_New(PyThreadState_Get(), code, rec->m->dict, NULL) : NULL;
    }
    Py_XDECREF((PyObject *)code);
    if (!frame)
        return NULL;
#if PY_VERSION_HEX < 0x030B0000
    frame->f_lineno = PYXC_POS_LINE(at);
    Py_CLEAR(frame->f_back); /* a frame that is kept must not keep its caller's with all locals */
    if (!rec->m->cython && strcmp(rec->name, "<module>")) /* code without flags is a module's: its locals are its globals */
        Py_XSETREF(frame->f_locals, PyDict_New());
#endif
    if (!known) {
        PyFrameObject *old;
        PYXC_TB(Lock);
        old = e->frame;
        e->rec = rec;
        e->at = at;
        e->frame = (PyFrameObject *)Py_NewRef((PyObject *)frame);
        PYXC_TB(Unlock);
        Py_XDECREF((PyObject *)old);
    }
    return frame;
}

static PYXC_PER_THREAD int pyxc_missing;

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
