#include "call.h"
#include "shared.h"

/* o.__init__(args...) of a new object o, which it takes over; args[-1] is spare. New reference to o, or NULL with an error. */
static PyObject *pyxc_init_object(PyObject *o, PyObject *init, PyObject *const *args, Py_ssize_t n)
{
    PyObject **all = (PyObject **)args - 1, *spare = *all, *r;
    *all = o;
    r = pyxc_call_plain(init, all, n + 1);
    *all = spare;
    if (PYXC_LIKELY(r == Py_None)) {
        Py_DECREF(r);
        return o;
    }
    if (r) {
        PyErr_Format(PyExc_TypeError, "__init__() should return None, not '%.200s'", Py_TYPE(r)->tp_name);
        Py_DECREF(r);
    }
    Py_DECREF(o);
    return NULL;
}

/* A call of a class. What type.__call__ does is done here where __new__ is object's and __init__ a function of Python. */
static PyObject *pyxc_call_class(PyTypeObject *t, PyObject *const *args, Py_ssize_t n)
{
    static PyObject *name, *none;
    PyObject *init, *o;
    if ((PyObject *)t == (PyObject *)&PyUnicode_Type && n == 1)
        return PyObject_Str(args[0]);
    if (t->tp_new != PyBaseObject_Type.tp_new || t->tp_init == PyBaseObject_Type.tp_init ||
        PyType_HasFeature(t, Py_TPFLAGS_IS_ABSTRACT))
        goto general;
    if (!name && (!(none = PyTuple_New(0)) || !(name = PyUnicode_InternFromString("__init__"))))
        return NULL;
    init = pyxc_type_take(t, name);
    if (init && (Py_TYPE(init) == pyxc_function_type || Py_TYPE(init) == &PyFunction_Type)) {
        o = t->tp_new(t, none, NULL);
        if (o)
            o = pyxc_init_object(o, init, args, n);
        Py_DECREF(init);
        return o;
    }
    Py_XDECREF(init);
general:
    return PyObject_Vectorcall((PyObject *)t, args, (size_t)n | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
}

PyObject *pyxc_call(PyObject *f, PyObject *const *args, Py_ssize_t n)
{
    PyTypeObject *t = Py_TYPE(f);
    vectorcallfunc call;
    if (t == pyxc_function_type) {
        const pyxc_funcdef *d = ((pyxc_function *)f)->def;
        if (PYXC_LIKELY(d->plain == n))
            return pyxc_run(f, d, args);
    } else if (t == &PyCFunction_Type) {
        PyMethodDef *m = ((PyCFunctionObject *)f)->m_ml;
        if (n == 1 && m->ml_flags == METH_O)
            return m->ml_meth(((PyCFunctionObject *)f)->m_self, args[0]);
    } else if (t == &PyType_Type && !((PyTypeObject *)f)->tp_vectorcall)
        return pyxc_call_class((PyTypeObject *)f, args, n);
    if (PYXC_LIKELY(PyType_HasFeature(t, Py_TPFLAGS_HAVE_VECTORCALL)) &&
        (call = *(vectorcallfunc *)((char *)f + t->tp_vectorcall_offset)) != NULL)
        return call(f, args, (size_t)n | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    return PyObject_Vectorcall(f, args, (size_t)n | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
}

PyObject *pyxc_call_ex(PyObject *f, PyObject *args, PyObject *kw)
{
    if (Py_TYPE(f) == pyxc_function_type && PyTuple_CheckExact(args)) {
        const pyxc_funcdef *d = ((pyxc_function *)f)->def;
        PyObject *v[2], *r;
        if (d->plain == PyTuple_GET_SIZE(args) && (!kw || !PyDict_GET_SIZE(kw)))
            return pyxc_run(f, d, ((PyTupleObject *)args)->ob_item);
        if (d->npos == 0 && d->nkwonly == 0 && d->flags & PYXC_VARARGS && (!kw || d->flags & PYXC_VARKW)) {
            if (kw && !PyArg_ValidateKeywordArguments(kw))
                return NULL;
            v[0] = args;
            v[1] = d->flags & PYXC_VARKW && !kw ? PyDict_New() : Py_XNewRef(kw);
            if (d->flags & PYXC_VARKW && !v[1])
                return NULL;
            r = pyxc_run(f, d, v);
            Py_XDECREF(v[1]);
            return r;
        }
    }
    return PyObject_Call(f, args, kw);
}
