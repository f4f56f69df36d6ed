#include "argerror.h"

/* Cold: compiled for size. */

static int pyxc_arg_count_cython(pyxc_function *f, Py_ssize_t given)
{
    Py_ssize_t need = pyxc_required(f), want = f->def->npos;
    const char *how = "exactly";
    if (f->def->flags & PYXC_CCLASS) {
        if (!given) {
            PyErr_Format(PyExc_TypeError, "%U() needs an argument", f->fn.func_name);
            return -1;
        }
        need--, want--, given--;
    }
    if (need != want || f->def->flags & PYXC_VARARGS) {
        how = given < need ? "at least" : "at most";
        want = given < need ? need : want;
    }
    PyErr_Format(PyExc_TypeError, "%U() takes %s %zd positional argument%s (%zd given)", f->fn.func_name, how, want,
                 pyxc_plural(want), given);
    return -1;
}

/* What Cython checks before it looks at keywords: 0, or -1 with an error. */
static int pyxc_arg_precheck(pyxc_function *f, Py_ssize_t n, PyObject *kwnames)
{
    const pyxc_funcdef *d = f->def;
    Py_ssize_t need = pyxc_required(f);
    if ((!d->npos && !d->nkwonly && !(d->flags & (PYXC_VARARGS | PYXC_VARKW))) || (kwnames && d->flags & PYXC_NO_KEYWORDS)) {
        if (kwnames)
            PyErr_Format(PyExc_TypeError, "%U() takes no keyword arguments", f->fn.func_name);
        else
            PyErr_Format(PyExc_TypeError, "%U() takes no arguments (%zd given)", f->fn.func_name, n);
        return -1;
    }
    if ((n > d->npos && !(d->flags & PYXC_VARARGS)) || n < (need < d->nposonly ? need : d->nposonly))
        return pyxc_arg_count_cython(f, n);
    return 0;
}

PYXC_COLD int pyxc_arg_fail_cython(pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what)
{
    switch (kind) {
    case PYXC_ARG_BEGIN:
        return pyxc_arg_precheck(f, n, what);
    case PYXC_ARG_NOT_STRING:
        PyErr_Format(PyExc_TypeError, "%U() keywords must be strings", f->fn.func_name);
        return -1;
    case PYXC_ARG_TWICE:
        PyErr_Format(PyExc_TypeError, "%U() got multiple values for keyword argument '%U'", f->fn.func_name, kw);
        return -1;
    case PYXC_ARG_UNEXPECTED:
        PyErr_Format(PyExc_TypeError, "%U() got an unexpected keyword argument '%U'", f->fn.func_name, kw);
        return -1;
    case PYXC_ARG_MISSING_KW:
        PyErr_Format(PyExc_TypeError, "%U() needs keyword-only argument %U", f->fn.func_name,
                     PyTuple_GET_ITEM(f->m->k[f->def->varnames], f->def->npos + n));
        return -1;
    }
    return pyxc_arg_count_cython(f, n);
}
