#include "function.h"
#include "argerror.h"
#include <structmember.h>

enum { PYXC_STACK_ARGS = 16 };

/* The slot of a keyword in v, or -1 if no parameter has the name, -2 with an error. */
static Py_ssize_t pyxc_kw_slot(pyxc_function *f, PyObject *kw)
{
    const pyxc_funcdef *d = f->def;
    PyObject *const *names = ((PyTupleObject *)f->m->k[d->varnames])->ob_item;
    Py_ssize_t i, n = d->npos + d->nkwonly, shift = d->flags & PYXC_VARARGS ? 1 : 0;
    for (i = d->nposonly; i < n; i++)
        if (names[i] == kw)
            return i < d->npos ? i : i + shift;
    for (i = d->nposonly; i < n; i++) {
        int eq = PyObject_RichCompareBool(names[i], kw, Py_EQ);
        if (eq < 0)
            return -2;
        if (eq)
            return i < d->npos ? i : i + shift;
    }
    return -1;
}

/* Puts keyword arguments into their slots, the others into kwdict. 0, or -1 with an error. */
static int pyxc_put_keywords(pyxc_function *f, PyObject **v, PyObject *const *values, PyObject *kwnames, PyObject *kwdict)
{
    Py_ssize_t i, n = PyTuple_GET_SIZE(kwnames);
    for (i = 0; i < n; i++) {
        PyObject *kw = PyTuple_GET_ITEM(kwnames, i);
        Py_ssize_t slot;
        if (PYXC_UNLIKELY(!PyUnicode_Check(kw)))
            return f->def->arg_fail(f, PYXC_ARG_NOT_STRING, 0, kw, kwnames);
        slot = pyxc_kw_slot(f, kw);
        if (slot >= 0) {
            if (v[slot])
                return f->def->arg_fail(f, PYXC_ARG_TWICE, 0, kw, kwnames);
            v[slot] = values[i];
        } else if (slot == -2)
            return -1;
        else if (!kwdict)
            return f->def->arg_fail(f, PYXC_ARG_UNEXPECTED, 0, kw, kwnames);
        else if (PyDict_SetItem(kwdict, kw, values[i]) < 0)
            return -1;
    }
    return 0;
}

/* Fills what was not given from the defaults. 0, or -1 with an error. */
static int pyxc_put_defaults(pyxc_function *f, PyObject **v, Py_ssize_t given)
{
    const pyxc_funcdef *d = f->def;
    Py_ssize_t ndef = f->fn.func_defaults ? PyTuple_GET_SIZE(f->fn.func_defaults) : 0;
    Py_ssize_t i, first = d->npos - ndef;
    PyObject **kw = v + d->npos + (d->flags & PYXC_VARARGS ? 1 : 0);
    for (i = given; i < first; i++)
        if (!v[i])
            return f->def->arg_fail(f, PYXC_ARG_MISSING, i, NULL, (PyObject *)v);
    for (i = first < 0 ? 0 : first; i < d->npos; i++)
        if (!v[i])
            v[i] = PyTuple_GET_ITEM(f->fn.func_defaults, i - first);
    for (i = 0; i < d->nkwonly; i++) {
        if (kw[i])
            continue;
        kw[i] = f->fn.func_kwdefaults
                    ? pyxc_dict_find(f->fn.func_kwdefaults, PyTuple_GET_ITEM(f->m->k[d->varnames], d->npos + i))
                    : NULL;
        if (kw[i])
            continue;
        if (PyErr_Occurred())
            return -1;
        return f->def->arg_fail(f, PYXC_ARG_MISSING_KW, i, NULL, (PyObject *)kw);
    }
    return 0;
}

/* Fills v, which is zeroed, from the arguments. 0, or -1 with an error. */
static int pyxc_put_args(pyxc_function *f, PyObject **v, PyObject *const *args, Py_ssize_t n, PyObject *kwnames)
{
    const pyxc_funcdef *d = f->def;
    Py_ssize_t i, given = n < d->npos ? n : d->npos;
    Py_ssize_t total = d->npos + d->nkwonly + (d->flags & PYXC_VARARGS ? 1 : 0);
    if (d->flags & PYXC_CYTHON && d->arg_fail(f, PYXC_ARG_BEGIN, n, NULL, kwnames) < 0)
        return -1;
    for (i = 0; i < given; i++)
        v[i] = args[i];
    if (d->flags & PYXC_VARKW && !(v[total] = PyDict_New()))
        return -1;
    if (d->flags & PYXC_VARARGS) {
        PyObject *t = PyTuple_New(n - given);
        if (!t)
            return -1;
        for (i = given; i < n; i++)
            PyTuple_SET_ITEM(t, i - given, Py_NewRef(args[i]));
        v[d->npos] = t;
    }
    if (kwnames && pyxc_put_keywords(f, v, args + n, kwnames, d->flags & PYXC_VARKW ? v[total] : NULL) < 0)
        return -1;
    if (n > given && !(d->flags & PYXC_VARARGS))
        return f->def->arg_fail(f, PYXC_ARG_TOO_MANY, n, NULL, (PyObject *)v);
    return pyxc_put_defaults(f, v, given);
}

static PyObject *pyxc_call_parsed(pyxc_function *f, PyObject *const *args, Py_ssize_t n, PyObject *kwnames)
{
    const pyxc_funcdef *d = f->def;
    PyObject *stack[PYXC_STACK_ARGS], **v = stack, *r = NULL;
    Py_ssize_t nv = d->npos + d->nkwonly + (d->flags & PYXC_VARARGS ? 1 : 0);
    Py_ssize_t total = nv + (d->flags & PYXC_VARKW ? 1 : 0);
    if (total > PYXC_STACK_ARGS && !(v = (PyObject **)PyMem_Malloc((size_t)total * sizeof(*v))))
        return PyErr_NoMemory();
    memset((void *)v, 0, (size_t)total * sizeof(*v));
    if (pyxc_put_args(f, v, args, n, kwnames) == 0)
        r = d->impl((PyObject *)f, v);
    else if (d->flags & PYXC_CYTHON && total)
        pyxc_add_traceback(d->trace, d->line);
    if (d->flags & PYXC_VARARGS)
        Py_XDECREF(v[d->npos]);
    if (d->flags & PYXC_VARKW)
        Py_XDECREF(v[nv]);
    if (v != stack)
        PyMem_Free((void *)v);
    return r;
}

/* A call with too few positional arguments and no keywords of a function without *args and **kwargs: the rest are defaults. */
static PyObject *pyxc_call_defaults(pyxc_function *f, PyObject *const *args, Py_ssize_t n)
{
    const pyxc_funcdef *d = f->def;
    PyObject *v[PYXC_STACK_ARGS];
    Py_ssize_t i, shift = d->npos - (f->fn.func_defaults ? PyTuple_GET_SIZE(f->fn.func_defaults) : 0);
    if (n > d->npos || n < shift || d->npos + d->nkwonly > PYXC_STACK_ARGS || (d->nkwonly && !f->fn.func_kwdefaults))
        return pyxc_call_parsed(f, args, n, NULL);
    for (i = 0; i < n; i++)
        v[i] = args[i];
    for (; i < d->npos; i++)
        v[i] = PyTuple_GET_ITEM(f->fn.func_defaults, i - shift);
    for (; i < d->npos + d->nkwonly; i++)
        if (!(v[i] = pyxc_dict_find(f->fn.func_kwdefaults, PyTuple_GET_ITEM(f->m->k[d->varnames], i))))
            return PyErr_Occurred() ? NULL : pyxc_call_parsed(f, args, n, NULL);
    return d->impl((PyObject *)f, v);
}

/* vectorcall of every function: the arguments themselves are the parameters where that fits. Calls count
 * towards the recursion limit, so that endless recursion is RecursionError and not the end of the stack. */
static PyObject *pyxc_function_call(PyObject *self, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    pyxc_function *f = (pyxc_function *)self;
    const pyxc_funcdef *d = f->def;
    Py_ssize_t n = PyVectorcall_NARGS(nargsf);
    PyThreadState *ts = PYXC_THREAD();
    PyObject *r;
    if (PYXC_UNLIKELY(pyxc_deeper(ts) < 0))
        return NULL;
    if (kwnames && !PyTuple_GET_SIZE(kwnames))
        kwnames = NULL;
    if (PYXC_LIKELY(n == d->plain && !kwnames))
        r = d->impl(self, args);
    else if (!kwnames && !(d->flags & (PYXC_VARARGS | PYXC_VARKW)))
        r = pyxc_call_defaults(f, args, n);
    else
        r = pyxc_call_parsed(f, args, n, kwnames);
    pyxc_shallower(ts);
    return r;
}

/* The references of a function object stand in a row, the head of the weak references among them. */
#define PYXC_FIRST_FIELD(self) ((PyObject **)((self) + 1))
#define PYXC_FIELDS_END(self) ((PyObject **)&((pyxc_function *)(self))->fn.vectorcall)

static int pyxc_function_traverse(PyObject *self, visitproc visit, void *arg)
{
    pyxc_function *f = (pyxc_function *)self;
    PyObject **p;
    for (p = PYXC_FIRST_FIELD(self); p < PYXC_FIELDS_END(self); p++)
        if (p != &f->fn.func_weakreflist)
            Py_VISIT(*p);
    Py_VISIT(f->code);
    return 0;
}

static PYXC_COLD int pyxc_function_clear(PyObject *self)
{
    pyxc_function *f = (pyxc_function *)self;
    Py_CLEAR(f->fn.func_closure);
    Py_CLEAR(f->fn.func_defaults);
    Py_CLEAR(f->fn.func_kwdefaults);
    Py_CLEAR(f->fn.func_annotations);
    Py_CLEAR(f->fn.func_dict);
    return 0;
}

static void pyxc_function_dealloc(PyObject *self)
{
    pyxc_function *f = (pyxc_function *)self;
    PyObject **p;
    PyObject_GC_UnTrack(self);
    if (f->fn.func_weakreflist)
        PyObject_ClearWeakRefs(self);
    f->fn.func_weakreflist = NULL;
    for (p = PYXC_FIRST_FIELD(self); p < PYXC_FIELDS_END(self); p++)
        Py_CLEAR(*p);
    Py_CLEAR(f->code);
    PyObject_GC_Del(self);
}

static PYXC_COLD PyObject *pyxc_function_repr(PyObject *self)
{
    const char *noun = ((pyxc_function *)self)->def->flags & PYXC_CYTHON ? "cyfunction" : "function";
    return PyUnicode_FromFormat("<%s %U at %p>", noun, ((pyxc_function *)self)->fn.func_qualname, (void *)self);
}

static PyObject *pyxc_function_bind(PyObject *self, PyObject *obj, PyObject *type)
{
    (void)type;
    return obj && obj != Py_None ? PyMethod_New(self, obj) : Py_NewRef(self);
}

PYXC_COLD PyObject *pyxc_def_code(pyxc_module *m, const pyxc_funcdef *d)
{
    PyObject *base, *code = NULL, *replace = NULL, *kw = NULL, *names = m->k[d->varnames], *none = NULL;
    int flags = 3 | (d->flags & PYXC_VARARGS ? 4 : 0) | (d->flags & PYXC_VARKW ? 8 : 0) |
                (d->flags & PYXC_NESTED ? 16 : 0) | (d->flags & PYXC_GENERATOR ? 32 : 0) |
                (d->flags & PYXC_COROUTINE ? 128 : 0) | (d->flags & PYXC_ASYNCGEN ? 512 : 0);
    const char *name = PyUnicode_AsUTF8(m->k[d->name]);
    if (!name || !(base = (PyObject *)PyCode_NewEmpty(pyxc_source_file(m, d->trace->file), name, d->line)))
        return NULL;
    if (!(none = PyTuple_New(0)))
        goto done;
    kw = Py_BuildValue("{s:i,s:i,s:i,s:n,s:i,s:O,s:O}", "co_argcount", (int)d->npos, "co_posonlyargcount",
                       (int)d->nposonly, "co_kwonlyargcount", (int)d->nkwonly, "co_nlocals", PyTuple_GET_SIZE(names),
                       "co_flags", flags, "co_varnames", names, "co_freevars",
                       d->freevars >= 0 ? m->k[d->freevars] : none);
#if PY_VERSION_HEX >= 0x030B0000
    if (kw && PyDict_SetItemString(kw, "co_qualname", m->k[d->qualname]) < 0)
        Py_CLEAR(kw);
#endif
    replace = kw ? PyObject_GetAttrString(base, "replace") : NULL;
    if (replace)
        code = PyObject_Call(replace, none, kw);
done:
    Py_XDECREF(none);
    Py_XDECREF(replace);
    Py_XDECREF(kw);
    Py_DECREF(base);
    return code;
}

#ifndef PYXC_PASTED
PyObject *(*pyxc_shared_code)(pyxc_function *f);
#endif

PyObject *pyxc_function_get_code(PyObject *self, void *ignored)
{
    pyxc_function *f = (pyxc_function *)self;
    (void)ignored;
    if (!f->code)
        f->code = pyxc_shared_code ? pyxc_shared_code(f) : pyxc_def_code(f->m, f->def);
    return Py_XNewRef(f->code);
}

/* Attributes that are fields; `where` is the offset of the field. */
static PYXC_COLD PyObject *pyxc_function_get(PyObject *self, void *where)
{
    PyObject *v = *(PyObject **)((char *)self + (size_t)where);
    return Py_NewRef(v ? v : Py_None);
}

int pyxc_function_set_field(PyObject *self, PyObject *v, void *where, PyTypeObject *type, const char *text)
{
    if (type ? v && v != Py_None && !PyObject_TypeCheck(v, type) : 0) {
        PyErr_Format(PyExc_TypeError, "%s", text);
        return -1;
    }
    if (type && v == Py_None)
        v = NULL;
    Py_XINCREF(v);
    pyxc_cvar_set((PyObject **)((char *)self + (size_t)where), v);
    return 0;
}

static PYXC_COLD int pyxc_function_set_str(PyObject *self, PyObject *v, void *where)
{
    if (!v || !PyUnicode_Check(v)) {
        PyErr_Format(PyExc_TypeError, "%s must be set to a string object",
                     (size_t)where == offsetof(pyxc_function, fn.func_name) ? "__name__" : "__qualname__");
        return -1;
    }
    return pyxc_function_set_field(self, v, where, NULL, NULL);
}

static PYXC_COLD int pyxc_function_set_defaults(PyObject *self, PyObject *v, void *where)
{
    return pyxc_function_set_field(self, v, where, &PyTuple_Type, "__defaults__ must be set to a tuple object");
}

static PYXC_COLD int pyxc_function_set_dict(PyObject *self, PyObject *v, void *where)
{
    return pyxc_function_set_field(self, v, where, &PyDict_Type,
                                   (size_t)where == offsetof(pyxc_function, fn.func_kwdefaults)
                                       ? "__kwdefaults__ must be set to a dict object"
                                       : "__annotations__ must be set to a dict object");
}

static PYXC_COLD PyObject *pyxc_function_get_annotations(PyObject *self, void *ignored)
{
    pyxc_function *f = (pyxc_function *)self;
    (void)ignored;
    if (!f->fn.func_annotations && !(f->fn.func_annotations = PyDict_New()))
        return NULL;
    return Py_NewRef(f->fn.func_annotations);
}

static PYXC_COLD PyObject *pyxc_function_reduce(PyObject *self, PyObject *ignored)
{
    (void)ignored;
    return Py_NewRef(((pyxc_function *)self)->fn.func_qualname);
}

#define PYXC_FIELD(f) ((void *)offsetof(pyxc_function, f))

static PyMemberDef pyxc_function_members[] = {
#if PY_VERSION_HEX >= 0x030A0000
    {"__builtins__", T_OBJECT, offsetof(pyxc_function, fn.func_builtins), READONLY, NULL},
#endif
    {"__doc__", T_OBJECT, offsetof(pyxc_function, fn.func_doc), 0, NULL},
    {"__module__", T_OBJECT, offsetof(pyxc_function, fn.func_module), 0, NULL},
    {"__closure__", T_OBJECT, offsetof(pyxc_function, fn.func_closure), READONLY, NULL},
    {"__globals__", T_OBJECT, offsetof(pyxc_function, fn.func_globals), READONLY, NULL},
    {"func_doc", T_OBJECT, offsetof(pyxc_function, fn.func_doc), 0, NULL},
    {"func_closure", T_OBJECT, offsetof(pyxc_function, fn.func_closure), READONLY, NULL},
    {"func_globals", T_OBJECT, offsetof(pyxc_function, fn.func_globals), READONLY, NULL},
    {NULL, 0, 0, 0, NULL}};

static PyGetSetDef pyxc_function_getset[] = {
    {NULL, NULL, NULL, NULL, NULL}, /* what a .py has besides: pyxc_function_python */
    {NULL, NULL, NULL, NULL, NULL},
    {"__code__", pyxc_function_get_code, NULL, NULL, NULL},
    {"__name__", pyxc_function_get, pyxc_function_set_str, NULL, PYXC_FIELD(fn.func_name)},
    {"__qualname__", pyxc_function_get, pyxc_function_set_str, NULL, PYXC_FIELD(fn.func_qualname)},
    {"__dict__", PyObject_GenericGetDict, PyObject_GenericSetDict, NULL, NULL},
    {"__defaults__", pyxc_function_get, pyxc_function_set_defaults, NULL, PYXC_FIELD(fn.func_defaults)},
    {"__kwdefaults__", pyxc_function_get, pyxc_function_set_dict, NULL, PYXC_FIELD(fn.func_kwdefaults)},
    {"__annotations__", pyxc_function_get_annotations, pyxc_function_set_dict, NULL, PYXC_FIELD(fn.func_annotations)},
    {"func_name", pyxc_function_get, pyxc_function_set_str, NULL, PYXC_FIELD(fn.func_name)},
    {"func_dict", PyObject_GenericGetDict, PyObject_GenericSetDict, NULL, NULL},
    {"func_defaults", pyxc_function_get, pyxc_function_set_defaults, NULL, PYXC_FIELD(fn.func_defaults)},
    {"func_code", pyxc_function_get_code, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL}};

enum { PYXC_MORE_ROWS = 2 };
static int pyxc_function_first = PYXC_MORE_ROWS;

void pyxc_function_python(const PyGetSetDef *rows, int n, setter set_code)
{
    pyxc_function_first = PYXC_MORE_ROWS - n;
    memcpy(pyxc_function_getset + pyxc_function_first, rows, (size_t)n * sizeof(*rows));
    pyxc_function_getset[PYXC_MORE_ROWS].set = set_code;
    /* The last rows but the end are names of Python 2, which Cython keeps. */
    pyxc_function_getset[sizeof(pyxc_function_getset) / sizeof(*pyxc_function_getset) - 5].name = NULL;
    pyxc_function_members[sizeof(pyxc_function_members) / sizeof(*pyxc_function_members) - 4].name = NULL;
}

static PyMethodDef pyxc_function_methods[] = {
    {"__reduce__", pyxc_function_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

#ifndef PYXC_PASTED
PyTypeObject *pyxc_function_type;
#endif
static PyTypeObject pyxc_own_function_type;
static PyObject *pyxc_no_code;

/* Readies this module's own type. 0, or -1 with an error. */
static PYXC_COLD int pyxc_function_type_ready(PyTypeObject *t, int cython)
{
    Py_INCREF((PyObject *)t);
    t->tp_name = cython ? "_pyxc.cython_function_or_method" : "function";
    t->tp_base = cython ? NULL : &PyFunction_Type;
    t->tp_basicsize = sizeof(pyxc_function);
    t->tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_METHOD_DESCRIPTOR | Py_TPFLAGS_HAVE_VECTORCALL;
    t->tp_dealloc = pyxc_function_dealloc;
    t->tp_traverse = pyxc_function_traverse;
    t->tp_clear = pyxc_function_clear;
    t->tp_repr = pyxc_function_repr;
    t->tp_call = PyVectorcall_Call;
    t->tp_descr_get = pyxc_function_bind;
    t->tp_getset = pyxc_function_getset + pyxc_function_first;
    t->tp_members = pyxc_function_members;
    t->tp_methods = pyxc_function_methods;
    t->tp_vectorcall_offset = offsetof(pyxc_function, fn.vectorcall);
    t->tp_dictoffset = offsetof(pyxc_function, fn.func_dict);
    t->tp_weaklistoffset = offsetof(pyxc_function, fn.func_weakreflist);
    return PyType_Ready(t);
}

/* Finds the type that a module built like this one has made in this interpreter, or makes it. 0, or -1 with an error. */
static PYXC_COLD int pyxc_function_ready(int cython)
{
    const char *key = cython ? "pyxc.function." PYXC_FUNCTION_ABI ".cython" : "pyxc.function." PYXC_FUNCTION_ABI;
    PyObject *known = PyInterpreterState_GetDict(PyInterpreterState_Get());
    PyTypeObject *t = &pyxc_own_function_type;
    PyObject *made = known ? pyxc_dict_text(known, key) : NULL;
    if ((!made && known && PyErr_Occurred()) || (!pyxc_no_code && !(pyxc_no_code = (PyObject *)PyCode_NewEmpty("", "", 0))))
        return -1;
    if (made) {
        pyxc_function_type = (PyTypeObject *)made;
        return 0;
    }
    if (!PYXC_IS_READY(t) && pyxc_function_type_ready(t, cython) < 0)
        return -1;
    if (known && PyDict_SetItemString(known, key, (PyObject *)t) < 0)
        return -1;
    pyxc_function_type = t;
    return 0;
}

int pyxc_function_is(PyObject *o, const pyxc_funcdef *def)
{
    return PyObject_TypeCheck(o, pyxc_function_type) && ((pyxc_function *)o)->def == def;
}

PyObject *pyxc_new_function(pyxc_module *m, const pyxc_funcdef *def, PyObject *defaults, PyObject *kwdefaults,
                            PyObject *annotations, PyObject *closure)
{
    pyxc_function *f;
    if (!pyxc_function_type && pyxc_function_ready(def->flags & PYXC_CYTHON) < 0)
        return NULL;
    f = PyObject_GC_New(pyxc_function, pyxc_function_type);
    if (!f)
        return NULL;
    memset((char *)f + sizeof(PyObject), 0, sizeof(*f) - sizeof(PyObject));
    f->fn.vectorcall = pyxc_function_call;
    f->def = def;
    f->m = m;
    if (!m->cython)
        ((pyxc_trace *)def->trace)->def = def;
    f->fn.func_code = Py_NewRef(pyxc_no_code);
    f->fn.func_globals = Py_NewRef(m->dict);
#if PY_VERSION_HEX >= 0x030A0000
    f->fn.func_builtins = Py_NewRef(m->builtins);
#endif
    f->fn.func_closure = Py_XNewRef(closure);
    f->fn.func_defaults = Py_XNewRef(defaults);
    f->fn.func_kwdefaults = Py_XNewRef(kwdefaults);
    f->fn.func_annotations = Py_XNewRef(annotations);
    f->fn.func_name = Py_NewRef(m->k[def->name]);
    f->fn.func_qualname = Py_NewRef(m->k[def->qualname]);
    f->fn.func_module = Py_NewRef(m->name_obj);
    f->fn.func_doc = Py_NewRef(def->doc >= 0 ? m->k[def->doc] : Py_None);
    PyObject_GC_Track((PyObject *)f);
    return (PyObject *)f;
}
