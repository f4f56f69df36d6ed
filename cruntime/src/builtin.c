#include "builtin.h"
#include "call.h"
#include "compare.h"
#include "generator.h"
#include "num.h"
#include <math.h>

PyObject *pyxc_max(PyObject *const *items, Py_ssize_t n)
{
    PyObject *best = items[0];
    Py_ssize_t i;
    for (i = 1; i < n; i++) {
        int more = pyxc_gt_bool(items[i], best);
        if (more < 0)
            return NULL;
        if (more)
            best = items[i];
    }
    return Py_NewRef(best);
}

PyObject *pyxc_min(PyObject *const *items, Py_ssize_t n)
{
    PyObject *best = items[0];
    Py_ssize_t i;
    for (i = 1; i < n; i++) {
        int less = pyxc_lt_bool(items[i], best);
        if (less < 0)
            return NULL;
        if (less)
            best = items[i];
    }
    return Py_NewRef(best);
}

/* Adds to a sum of floats: from 3.12 on with what rounding took away (Neumaier). */
static void pyxc_sum_float(pyxc_sum *s, double x)
{
#if PY_VERSION_HEX >= 0x030C0000
    double t = s->f + x;
    s->c += fabs(s->f) >= fabs(x) ? (s->f - t) + x : (x - t) + s->f;
    s->f = t;
#else
    s->f += x;
#endif
}

PyObject *pyxc_sum_end(PyObject *total, pyxc_sum *s)
{
    switch (s->mode) {
    case 0: return PyLong_FromLong(s->i);
    case 1: return PyFloat_FromDouble(s->c != 0 && Py_IS_FINITE(s->c) ? s->f + s->c : s->f);
    }
    return Py_NewRef(total);
}

PyObject *pyxc_sum_add(PyObject *total, PyObject *item, pyxc_sum *s)
{
    PyObject *so_far, *r;
    if (s->mode == 0 ? PyLong_CheckExact(item) || PyBool_Check(item) : s->mode == 1 && PyLong_Check(item)) {
        int overflow;
        long v = PyLong_AsLongAndOverflow(item, &overflow);
        if (!overflow) {
            if (s->mode == 1) {
                s->f += (double)v;
                return Py_NewRef(Py_None);
            }
            if (v >= 0 ? s->i <= LONG_MAX - v : s->i >= LONG_MIN - v) {
                s->i += v;
                return Py_NewRef(Py_None);
            }
        }
    } else if (s->mode == 1 && PyFloat_CheckExact(item)) {
        pyxc_sum_float(s, PyFloat_AS_DOUBLE(item));
        return Py_NewRef(Py_None);
    }
    if (!(so_far = pyxc_sum_end(total, s)))
        return NULL;
    r = PyNumber_Add(so_far, item);
    Py_DECREF(so_far);
    if (r && s->mode == 0 && PyFloat_CheckExact(r)) {
        s->mode = 1;
        s->f = PyFloat_AS_DOUBLE(r);
        s->c = 0;
    } else
        s->mode = 2;
    return r;
}

/* The sum of a list, which what is added may change meanwhile. New reference, or NULL with an error. */
static PyObject *pyxc_sum_list(PyObject *list)
{
    pyxc_sum s = {0, 0, 0, 0};
    PyObject *total = Py_NewRef(Py_None), *item;
    Py_ssize_t i;
#ifndef Py_GIL_DISABLED
    long more;
#endif
    for (i = 0; i < PyList_GET_SIZE(list); i++) {
#ifdef Py_GIL_DISABLED
        if (!(item = pyxc_list_take(list, i)))
            break;
#else
        item = PyList_GET_ITEM(list, i);
        if (s.mode == 0 && pyxc_num_tag_int(item) && !__builtin_add_overflow(s.i, pyxc_num_int(item), &more)) {
            s.i = more;
            continue;
        }
        Py_INCREF(item);
#endif
        Py_SETREF(total, pyxc_sum_add(total, item, &s));
        Py_DECREF(item);
        if (!total)
            return NULL;
    }
    item = pyxc_sum_end(total, &s);
    Py_DECREF(total);
    return item;
}

PyObject *pyxc_sum_of(PyObject *fn, PyObject *items)
{
    PyObject *args[2];
    if (PyList_CheckExact(items) && PyCFunction_CheckExact(fn)) {
        PyCFunctionObject *f = (PyCFunctionObject *)fn;
        if (!strcmp(f->m_ml->ml_name, "sum") && f->m_self && PyModule_Check(f->m_self) && PyModule_GetDict(f->m_self) == PyEval_GetBuiltins())
            return pyxc_sum_list(items);
    }
    args[1] = items;
    return pyxc_call(fn, args + 1, 1);
}

void pyxc_genexpr_failed(const pyxc_trace *rec, int64_t at)
{
    pyxc_add_traceback(rec, at);
    pyxc_stop_error(PYXC_GEN);
}
