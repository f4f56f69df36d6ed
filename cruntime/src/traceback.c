#include "traceback.h"

/* Cold: compiled for size. */
#include <frameobject.h>

/* Frames are made once per function and line, and kept in an open hash table: a frame that nothing else holds any more
   serves again. */
typedef struct {
    const pyxc_trace *rec;
    int line;
    PyFrameObject *frame;
} pyxc_tb_entry;

static pyxc_tb_entry *pyxc_tb_table;
static size_t pyxc_tb_size, pyxc_tb_used;

static pyxc_tb_entry *pyxc_tb_slot(pyxc_tb_entry *table, size_t size, const pyxc_trace *rec, int line)
{
    size_t i = ((size_t)rec >> 3) * 31 + (size_t)line;
    while (table[i &= size - 1].frame && (table[i].rec != rec || table[i].line != line))
        i++;
    return &table[i];
}

static int pyxc_tb_grow(void)
{
    size_t size = pyxc_tb_size ? pyxc_tb_size * 2 : 16, i;
    pyxc_tb_entry *table = (pyxc_tb_entry *)PyMem_Calloc(size, sizeof(*table));
    if (!table)
        return -1;
    for (i = 0; i < pyxc_tb_size; i++)
        if (pyxc_tb_table[i].frame)
            *pyxc_tb_slot(table, size, pyxc_tb_table[i].rec, pyxc_tb_table[i].line) = pyxc_tb_table[i];
    PyMem_Free(pyxc_tb_table);
    pyxc_tb_table = table;
    pyxc_tb_size = size;
    return 0;
}

/* The code object of a frame that stands at the line. From 3.11 on it starts where the function does: its table of lines
   is one entry over the three units of its bytecode. New reference, or NULL with an error. */
static PyCodeObject *pyxc_tb_code(const pyxc_trace *rec, int line)
{
#if PY_VERSION_HEX >= 0x030B0000
    if (rec->line && rec->line != line) {
        PyCodeObject *base = PyCode_NewEmpty(pyxc_source_file(rec->m, rec->file), rec->name, rec->line);
        unsigned delta = line < rec->line ? (unsigned)(rec->line - line) << 1 | 1 : (unsigned)(line - rec->line) << 1;
        char table[8] = {(char)(0x80 | 13 << 3 | 2)}; /* no columns, three units */
        int n = 1;
        PyObject *replace = base ? PyObject_GetAttrString((PyObject *)base, "replace") : NULL, *none, *kw, *code = NULL;
        for (; delta >= 64; delta >>= 6)
            table[n++] = (char)(0x40 | (delta & 63));
        table[n++] = (char)delta;
        none = PyTuple_New(0);
        kw = Py_BuildValue("{s:y#}", "co_linetable", table, (Py_ssize_t)n);
        if (replace && none && kw)
            code = PyObject_Call(replace, none, kw);
        Py_XDECREF(kw);
        Py_XDECREF(none);
        Py_XDECREF(replace);
        Py_XDECREF((PyObject *)base);
        return (PyCodeObject *)code;
    }
#endif
    return PyCode_NewEmpty(pyxc_source_file(rec->m, rec->file), rec->name, line);
}

/* A frame that stands at the line. New reference, or NULL with an error. */
static PyFrameObject *pyxc_tb_frame(const pyxc_trace *rec, int line)
{
    pyxc_tb_entry *e;
    PyCodeObject *code;
    PyFrameObject *frame;
    if (pyxc_tb_used * 2 >= pyxc_tb_size && pyxc_tb_grow() < 0)
        return NULL;
    e = pyxc_tb_slot(pyxc_tb_table, pyxc_tb_size, rec, line);
    if (e->frame && Py_REFCNT(e->frame) == 1)
        return (PyFrameObject *)Py_NewRef((PyObject *)e->frame);
    code = e->frame ? PyFrame_GetCode(e->frame) : pyxc_tb_code(rec, line);
    if (!code)
        return NULL;
    frame = PyFrame_New(PyThreadState_Get(), code, rec->m->dict, NULL);
    Py_DECREF(code);
    if (!frame)
        return NULL;
#if PY_VERSION_HEX < 0x030B0000
    frame->f_lineno = line;
#endif
    if (!e->frame) {
        e->rec = rec;
        e->line = line;
        e->frame = (PyFrameObject *)Py_NewRef((PyObject *)frame);
        pyxc_tb_used++;
    }
    return frame;
}

PYXC_COLD void pyxc_add_traceback(const pyxc_trace *rec, int line)
{
    pyxc_err err;
    PyFrameObject *frame;
    if (!rec->m->dict)
        return;
    pyxc_err_fetch(&err);
    frame = pyxc_tb_frame(rec, line);
    if (!frame)
        PyErr_Clear();
    pyxc_err_restore(&err);
    if (!frame)
        return;
    PyTraceBack_Here(frame);
    Py_DECREF(frame);
}

void pyxc_add_traceback_nogil(const pyxc_trace *rec, int line)
{
    PyGILState_STATE s = PyGILState_Ensure();
    pyxc_add_traceback(rec, line);
    PyGILState_Release(s);
}
