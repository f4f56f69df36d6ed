/* Cold: compiled for size. */
#include "codecall.h"
#include "shared.h"

/* The constant of such code. `body @ (args, kwargs, f)` calls the compiled body with these arguments; f is a function of the
   interpreter, whose closure has the cells, or None. An operator, as those leave no names in the code. */
typedef struct {
    PyObject_HEAD
    pyxc_module *m;
    const pyxc_funcdef *def;
} pyxc_callee;

static PyNumberMethods pyxc_callee_number;
static PyTypeObject pyxc_callee_type;

/* The operator: new reference, or NULL with an error. */
static PyObject *pyxc_callee_call(PyObject *self, PyObject *call)
{
    pyxc_callee *b = (pyxc_callee *)self;
    PyObject *from, *f, *r;
    if (Py_TYPE(self) != &pyxc_callee_type || !PyTuple_CheckExact(call) || PyTuple_GET_SIZE(call) != 3)
        Py_RETURN_NOTIMPLEMENTED;
    if (b->def->flags & PYXC_ASYNCGEN) {
        PyErr_SetString(PyExc_NotImplementedError, "the code of a compiled asynchronous generator cannot be run");
        return NULL;
    }
    from = PyTuple_GET_ITEM(call, 2); /* its variables are sorted by name, like those of the compiled function */
    f = pyxc_new_function(b->m, b->def, NULL, NULL, NULL, from != Py_None ? PyFunction_GetClosure(from) : NULL);
    r = f ? PyObject_Call(f, PyTuple_GET_ITEM(call, 0), PyTuple_GET_ITEM(call, 1)) : NULL;
    Py_XDECREF(f);
    return r;
}


/* The constant: new reference, or NULL with an error. */
static PyObject *pyxc_new_callee(pyxc_module *m, const pyxc_funcdef *d)
{
    PyTypeObject *t = &pyxc_callee_type;
    pyxc_callee *b;
    if (pyxc_type_unready(t)) {
        Py_INCREF((PyObject *)t);
        pyxc_callee_number.nb_matrix_multiply = pyxc_callee_call;
        t->tp_name = "compiled body";
        t->tp_basicsize = sizeof(pyxc_callee);
        t->tp_flags = Py_TPFLAGS_DEFAULT;
        t->tp_as_number = &pyxc_callee_number;
        if (pyxc_type_done(t) < 0)
            return NULL;
    }
    if ((b = PyObject_New(pyxc_callee, t))) {
        b->m = m;
        b->def = d;
    }
    return (PyObject *)b;
}

/* Adds to a text, unless there was an error, what the format (of PyUnicode_FromFormat) makes of a name. */
static void pyxc_text_add(PyObject **text, const char *format, PyObject *name)
{
    PyObject *piece = *text ? PyUnicode_FromFormat(format, name) : NULL;
    if (piece)
        PyUnicode_Append(text, piece);
    else
        Py_CLEAR(*text);
    Py_XDECREF(piece);
}

/* Adds the parameters. */
static void pyxc_text_params(PyObject **text, const pyxc_funcdef *d, PyObject *const *names)
{
    int i, n = d->npos + d->nkwonly;
    for (i = 0; i < d->npos; i++)
        pyxc_text_add(text, i + 1 == d->nposonly ? "%U,/," : "%U,", names[i]);
    if (d->flags & PYXC_VARARGS)
        pyxc_text_add(text, "*%U,", names[n]);
    else if (d->nkwonly)
        pyxc_text_add(text, "*,", NULL);
    for (i = d->npos; i < n; i++)
        pyxc_text_add(text, "%U,", names[i]);
    if (d->flags & PYXC_VARKW)
        pyxc_text_add(text, "**%U", names[n + (d->flags & PYXC_VARARGS ? 1 : 0)]);
}

/* Adds what stands behind `body @`. */
static void pyxc_text_call(PyObject **text, const pyxc_funcdef *d, PyObject *const *names, PyObject *cells)
{
    int i, n = d->npos + d->nkwonly;
    pyxc_text_add(text, "((", NULL);
    for (i = 0; i < d->npos; i++)
        pyxc_text_add(text, "%U,", names[i]);
    if (d->flags & PYXC_VARARGS)
        pyxc_text_add(text, "*%U,", names[n]);
    pyxc_text_add(text, "),{", NULL);
    for (i = d->npos; i < n; i++) {
        pyxc_text_add(text, "'%U':", names[i]);
        pyxc_text_add(text, "%U,", names[i]);
    }
    if (d->flags & PYXC_VARKW)
        pyxc_text_add(text, "**%U", names[n + (d->flags & PYXC_VARARGS ? 1 : 0)]);
    pyxc_text_add(text, cells ? "},lambda:(" : "},None", NULL);
    for (i = 0; cells && i < PyTuple_GET_SIZE(cells); i++)
        pyxc_text_add(text, "%U,", PyTuple_GET_ITEM(cells, i));
    pyxc_text_add(text, cells ? "))" : ")", NULL);
}

/* The source of such code, in which b'' stands for the compiled body. New reference, or NULL with an error. */
static PyObject *pyxc_calling_text(pyxc_module *m, const pyxc_funcdef *d)
{
    PyObject *text = PyUnicode_FromString(""), *names = m->k[d->varnames], *cells = d->freevars >= 0 ? m->k[d->freevars] : NULL;
    PyObject *const *name = ((PyTupleObject *)names)->ob_item;
    Py_ssize_t i, first = d->npos + d->nkwonly + (d->flags & PYXC_VARARGS ? 1 : 0) + (d->flags & PYXC_VARKW ? 1 : 0);
    int coroutine = d->flags & PYXC_COROUTINE, generator = d->flags & PYXC_GENERATOR, agen = d->flags & PYXC_ASYNCGEN;
    if (cells || d->flags & PYXC_NESTED) {
        pyxc_text_add(&text, "def o(", NULL);
        for (i = 0; cells && i < PyTuple_GET_SIZE(cells); i++)
            pyxc_text_add(&text, "%U,", PyTuple_GET_ITEM(cells, i));
        pyxc_text_add(&text, "):\n ", NULL);
    }
    pyxc_text_add(&text, coroutine || agen ? "async def f(" : "def f(", NULL);
    pyxc_text_params(&text, d, name);
    pyxc_text_add(&text, coroutine ? "):return await (b''@" : generator ? "):return (yield from b''@" : agen ? "):(b''@" : "):return (b''@", NULL);
    pyxc_text_call(&text, d, name, cells);
    pyxc_text_add(&text, agen ? ");yield;" : ");", NULL);
    for (i = first; i < PyTuple_GET_SIZE(names); i++)
        pyxc_text_add(&text, "%U=", name[i]);
    pyxc_text_add(&text, i > first ? "0\n" : "\n", NULL);
    return text;
}

/* Replaces *code (owned) by the first code object among its constants. 0; -1 if there is none. */
static int pyxc_code_inner(PyObject **code)
{
    PyObject *consts = *code ? PyObject_GetAttrString(*code, "co_consts") : NULL;
    Py_ssize_t i;
    Py_CLEAR(*code);
    for (i = 0; consts && i < PyTuple_GET_SIZE(consts) && !*code; i++)
        if (PyCode_Check(PyTuple_GET_ITEM(consts, i)))
            *code = Py_NewRef(PyTuple_GET_ITEM(consts, i));
    Py_XDECREF(consts);
    return *code ? 0 : -1;
}

/* The constants of the code with the compiled body in the place of b''. New reference, or NULL with an error. */
static PyObject *pyxc_calling_consts(PyObject *code, pyxc_module *m, const pyxc_funcdef *d)
{
    PyObject *old = PyObject_GetAttrString(code, "co_consts"), *r = old ? PyTuple_New(PyTuple_GET_SIZE(old)) : NULL;
    Py_ssize_t i;
    for (i = 0; r && i < PyTuple_GET_SIZE(old); i++) {
        PyObject *v = PyTuple_GET_ITEM(old, i);
        v = PyBytes_Check(v) ? pyxc_new_callee(m, d) : Py_NewRef(v);
        PyTuple_SET_ITEM(r, i, v);
        if (!v)
            Py_CLEAR(r);
    }
    Py_XDECREF(old);
    return r;
}

PyObject *pyxc_calling_code(pyxc_module *m, const pyxc_funcdef *d)
{
    PyObject *text = pyxc_calling_text(m, d), *code = NULL, *consts = NULL, *kw = NULL, *none = NULL, *replace = NULL, *r = NULL;
    const char *source = text ? PyUnicode_AsUTF8(text) : NULL;
    code = source ? Py_CompileString(source, pyxc_source_file(m, d->trace->file), Py_file_input) : NULL;
    Py_XDECREF(text);
    if (code && (pyxc_code_inner(&code) < 0 || ((d->freevars >= 0 || d->flags & PYXC_NESTED) && pyxc_code_inner(&code) < 0)))
        return NULL;
    if (code && (consts = pyxc_calling_consts(code, m, d)))
        kw = Py_BuildValue("{s:O,s:i,s:O}", "co_name", m->k[d->name], "co_firstlineno", d->line, "co_consts", consts);
#if PY_VERSION_HEX >= 0x030B0000
    if (kw && PyDict_SetItemString(kw, "co_qualname", m->k[d->qualname]) < 0)
        Py_CLEAR(kw);
#endif
    if (kw && (none = PyTuple_New(0)) && (replace = PyObject_GetAttrString(code, "replace")))
        r = PyObject_Call(replace, none, kw);
    Py_XDECREF(code);
    Py_XDECREF(consts);
    Py_XDECREF(kw);
    Py_XDECREF(none);
    Py_XDECREF(replace);
    return r;
}
