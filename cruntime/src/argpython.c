#include "argpython.h"

/* Cold: compiled for size. */

/* The name by which CPython calls the function in these texts: before 3.10, that of the code object. */
static PyObject *pyxc_arg_func(pyxc_function *f)
{
#if PY_VERSION_HEX >= 0x030A0000
    return f->fn.func_qualname;
#else
    return f->m->k[f->def->name];
#endif
}

static int pyxc_arg_too_many(pyxc_function *f, Py_ssize_t n, PyObject **v)
{
    const pyxc_funcdef *d = f->def;
    Py_ssize_t need = pyxc_required(f), i, kw = 0;
    char count[64], extra[96] = "";
    for (i = 0; i < d->nkwonly; i++)
        kw += v[d->npos + i] != NULL;
    if (kw)
        PyOS_snprintf(extra, sizeof(extra), " positional argument%s (and %d keyword-only argument%s)", pyxc_plural(n),
                      (int)kw, pyxc_plural(kw));
    if (need < d->npos)
        PyOS_snprintf(count, sizeof(count), "from %d to %d", (int)need, (int)d->npos);
    else
        PyOS_snprintf(count, sizeof(count), "%d", (int)d->npos);
    PyErr_Format(PyExc_TypeError, "%U() takes %s positional argument%s but %zd%s %s given", pyxc_arg_func(f), count,
                 need < d->npos ? "s" : pyxc_plural(d->npos), n, extra, n == 1 && !kw ? "was" : "were");
    return -1;
}

/* Whether parameter i, or keyword-only parameter i, was not given and has no default. */
static int pyxc_is_missing(pyxc_function *f, int kwonly, PyObject **v, Py_ssize_t i)
{
    if (v[i])
        return 0;
    return !kwonly || !f->fn.func_kwdefaults ||
           !PyDict_GetItem(f->fn.func_kwdefaults, PyTuple_GET_ITEM(f->m->k[f->def->varnames], f->def->npos + i));
}

/* "missing 2 required positional arguments: 'a' and 'b'" */
static int pyxc_arg_missing(pyxc_function *f, int kwonly, PyObject **v)
{
    const pyxc_funcdef *d = f->def;
    PyObject *names = f->m->k[d->varnames], *text = NULL, *part;
    Py_ssize_t i, left, n = kwonly ? d->nkwonly : pyxc_required(f), count = 0;
    for (i = 0; i < n; i++)
        count += pyxc_is_missing(f, kwonly, v, i);
    for (i = 0, left = count; i < n; i++) {
        if (!pyxc_is_missing(f, kwonly, v, i))
            continue;
        part = PyUnicode_FromFormat("%s'%U'", !text ? "" : --left > 1 ? ", " : count > 2 ? ", and " : " and ",
                                    PyTuple_GET_ITEM(names, kwonly ? d->npos + i : i));
        if (!text)
            text = part;
        else if (part)
            PyUnicode_AppendAndDel(&text, part);
        if (!part || !text) {
            Py_XDECREF(text);
            return -1;
        }
    }
    PyErr_Format(PyExc_TypeError, "%U() missing %zd required %s argument%s: %U", pyxc_arg_func(f), count,
                 kwonly ? "keyword-only" : "positional", pyxc_plural(count), text);
    Py_XDECREF(text);
    return -1;
}

/* An unknown keyword, or positional-only parameters given by keyword. */
static int pyxc_arg_unexpected(pyxc_function *f, PyObject *kw, PyObject *kwnames)
{
    const pyxc_funcdef *d = f->def;
    PyObject *list = PyList_New(0), *sep, *text;
    Py_ssize_t i, j;
    if (!list)
        return -1;
    for (i = 0; i < d->nposonly; i++)
        for (j = 0; j < PyTuple_GET_SIZE(kwnames); j++) {
            PyObject *name = PyTuple_GET_ITEM(f->m->k[d->varnames], i);
            if (PyUnicode_Compare(name, PyTuple_GET_ITEM(kwnames, j)) == 0 && PyList_Append(list, name) < 0) {
                Py_DECREF(list);
                return -1;
            }
        }
    if (PyList_GET_SIZE(list) && (sep = PyUnicode_FromString(", "))) {
        if ((text = PyUnicode_Join(sep, list))) {
            PyErr_Format(PyExc_TypeError, "%U() got some positional-only arguments passed as keyword arguments: '%U'",
                         pyxc_arg_func(f), text);
            Py_DECREF(text);
        }
        Py_DECREF(sep);
    } else
        PyErr_Format(PyExc_TypeError, "%U() got an unexpected keyword argument '%S'", pyxc_arg_func(f), kw);
    Py_DECREF(list);
    return -1;
}

PYXC_COLD int pyxc_arg_fail_python(pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what)
{
    switch (kind) {
    case PYXC_ARG_NOT_STRING:
        PyErr_Format(PyExc_TypeError, "%U() keywords must be strings", pyxc_arg_func(f));
        return -1;
    case PYXC_ARG_TWICE:
        PyErr_Format(PyExc_TypeError, "%U() got multiple values for argument '%U'", pyxc_arg_func(f), kw);
        return -1;
    case PYXC_ARG_UNEXPECTED:
        return pyxc_arg_unexpected(f, kw, what);
    case PYXC_ARG_TOO_MANY:
        return pyxc_arg_too_many(f, n, (PyObject **)what);
    }
    return pyxc_arg_missing(f, kind == PYXC_ARG_MISSING_KW, (PyObject **)what);
}
