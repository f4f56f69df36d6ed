#include "exttype.h"
#include "call.h"

enum { PYXC_EXT_STACK = 8 };

/* A class with bases that only its body knows is made as a static type all the same. CPython refuses
   static types with heap types among their bases, so it looks like one of those for as long as that is checked. */
static int pyxc_ext_ready_bases(PyTypeObject *t, PyObject *bases)
{
    Py_ssize_t i;
    int r;
    for (i = 1; bases && i < PyTuple_GET_SIZE(bases); i++) {
        PyTypeObject *b = (PyTypeObject *)PyTuple_GET_ITEM(bases, i);
        if (!PyType_Check((PyObject *)b)) {
            PyErr_Format(PyExc_TypeError, "base class '%.200s' is not a type", Py_TYPE(b)->tp_name);
            return -1;
        }
        if (!t->tp_dictoffset && !t->tp_base->tp_dictoffset && b->tp_dictoffset) {
            PyErr_Format(PyExc_TypeError,
                         "extension type '%.200s' has no __dict__ slot, but base type '%.200s' has: either add 'cdef dict "
                         "__dict__' to the extension type or add '__slots__ = [...]' to the base type",
                         t->tp_name, b->tp_name);
            return -1;
        }
    }
    t->tp_bases = Py_XNewRef(bases);
    t->tp_flags |= Py_TPFLAGS_HEAPTYPE;
#if PY_VERSION_HEX >= 0x030A0000
    t->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;
#endif
    r = PyType_Ready(t);
    t->tp_flags &= ~Py_TPFLAGS_HEAPTYPE;
    return r;
}

static int pyxc_ext_has_heap_base(PyTypeObject *base)
{
    Py_ssize_t i;
    if (base && base->tp_mro)
        for (i = 0; i < PyTuple_GET_SIZE(base->tp_mro); i++)
            if (((PyTypeObject *)PyTuple_GET_ITEM(base->tp_mro, i))->tp_flags & Py_TPFLAGS_HEAPTYPE)
                return 1;
    return 0;
}

int pyxc_ext_ready(const pyxc_ext *e, PyTypeObject *base, PyObject *bases)
{
    PyTypeObject *t = e->type;
    if (PYXC_IS_READY(t)) /* by an import that failed later */
        return e->vtab ? pyxc_ext_export_vtab(e) : 0;
    if (base) {
        if (!PyType_HasFeature(base, Py_TPFLAGS_BASETYPE)) {
            PyErr_Format(PyExc_TypeError, "type '%.100s' is not an acceptable base type", base->tp_name);
            return -1;
        }
        if (t->tp_basicsize < base->tp_basicsize)
            t->tp_basicsize = base->tp_basicsize;
        t->tp_itemsize = base->tp_itemsize;
        t->tp_base = (PyTypeObject *)Py_NewRef((PyObject *)base);
        /* The slots of a class without fields of its own are those of its base; PyType_Ready takes these two over
           with the flag, unless one of them is there. */
        if (PyType_IS_GC(base))
            t->tp_flags |= Py_TPFLAGS_HAVE_GC;
    }
    if (PyType_IS_GC(t) && !t->tp_traverse && base) {
        t->tp_traverse = base->tp_traverse;
        t->tp_clear = base->tp_clear;
    }
    if (((bases && PyTuple_GET_SIZE(bases) > 1) || pyxc_ext_has_heap_base(base) ? pyxc_ext_ready_bases(t, bases) : PyType_Ready(t)) < 0)
        return -1;
    return e->vtab ? pyxc_ext_export_vtab(e) : 0;
}

int pyxc_ext_growable(PyTypeObject *base)
{
    if (!base->tp_itemsize)
        return 1;
    PyErr_Format(PyExc_TypeError, "inheritance from PyVarObject types like '%.200s' not currently supported", base->tp_name);
    return 0;
}

PyTypeObject *pyxc_ext_base(PyObject *bases, PyTypeObject *want)
{
    PyTypeObject *base = (PyTypeObject *)PyTuple_GET_ITEM(bases, 0);
    if (base != want && want) {
        PyErr_Format(PyExc_TypeError, "the first base of the class is not '%.200s'", want->tp_name);
        return NULL;
    }
    return base;
}

int pyxc_ext_set(PyTypeObject *t, PyObject *name, PyObject *v)
{
    if (PyDict_SetItem(t->tp_dict, name, v) < 0)
        return -1;
    PyType_Modified(t);
    return 0;
}

int pyxc_ext_set_names(PyTypeObject *t)
{
    PyObject *names = PyUnicode_InternFromString("__set_name__"), *copy = PyDict_Copy(t->tp_dict), *key, *v;
    Py_ssize_t pos = 0;
    int status = names && copy ? 0 : -1;
    while (status == 0 && PyDict_Next(copy, &pos, &key, &v)) {
        PyObject *r;
        if (!_PyType_Lookup(Py_TYPE(v), names))
            continue;
        r = PyObject_CallMethodObjArgs(v, names, (PyObject *)t, key, NULL);
        status = r ? 0 : -1;
        Py_XDECREF(r);
    }
    Py_XDECREF(names);
    Py_XDECREF(copy);
    return status;
}

static int pyxc_ext_set_text(PyTypeObject *t, const char *name, PyObject *v)
{
    int r = v ? PyDict_SetItemString(t->tp_dict, name, v) : -1;
    Py_XDECREF(v);
    PyType_Modified(t);
    return r;
}

void pyxc_ext_doc(PyTypeObject *t, const char *name, const char *text)
{
    PyObject *d = PyDict_GetItemString(t->tp_dict, name);
    struct wrapperbase *copy;
    if (d && Py_TYPE(d) == &PyMethodDescr_Type)
        ((PyMethodDescrObject *)d)->d_method->ml_doc = text; /* of the class's own table */
    if (!d || Py_TYPE(d) != &PyWrapperDescr_Type || !(copy = (struct wrapperbase *)PyMem_Malloc(sizeof(*copy))))
        return;
    *copy = *((PyWrapperDescrObject *)d)->d_base;
    copy->doc = text;
    ((PyWrapperDescrObject *)d)->d_base = copy;
}

int pyxc_ext_export_vtab(const pyxc_ext *e)
{
    return pyxc_ext_set_text(e->type, "__pyx_vtable__", PyCapsule_New((void *)e->vtab, e->vtab_kind, NULL));
}

static const void *pyxc_ext_import_vtab(PyTypeObject *t, const char *kind)
{
    PyObject *capsule = pyxc_dict_text(t->tp_dict, "__pyx_vtable__");
    if (!capsule) {
        if (PyErr_Occurred())
            return NULL;
        PyErr_Format(PyExc_TypeError, "'%.200s' has no C methods", t->tp_name);
        return NULL;
    }
    if (PyCapsule_IsValid(capsule, kind))
        return PyCapsule_GetPointer(capsule, kind);
    PyErr_Format(PyExc_TypeError, "the C methods of '%.200s' are laid out in another way than expected", t->tp_name);
    return NULL;
}

PyTypeObject *pyxc_ext_import(const char *module, const char *name, Py_ssize_t size, int check, const void **vtab, const char *kind)
{
    PyObject *m = PyImport_ImportModule(module), *t;
    Py_ssize_t have, item;
    if (!m)
        return NULL;
    t = PyObject_GetAttrString(m, name);
    Py_DECREF(m);
    if (!t)
        return NULL;
    if (!PyType_Check(t)) {
        PyErr_Format(PyExc_TypeError, "%.200s.%.200s is not a type object", module, name);
        goto fail;
    }
    have = ((PyTypeObject *)t)->tp_basicsize;
    item = ((PyTypeObject *)t)->tp_itemsize;
    if (item && item < (Py_ssize_t)sizeof(void *))
        item = (Py_ssize_t)sizeof(void *);
    if (have + item < size || (check == 2 && size && have > size)) {
        PyErr_Format(PyExc_ValueError,
                     "%.200s.%.200s size changed, may indicate binary incompatibility. Expected %zd from C header, got %zd "
                     "from PyObject",
                     module, name, size, have);
        goto fail;
    }
    if (check == 1 && size && have > size &&
        PyErr_WarnFormat(NULL, 0,
                         "%.200s.%.200s size changed, may indicate binary incompatibility. Expected %zd from C header, got "
                         "%zd from PyObject",
                         module, name, size, have) < 0)
        goto fail;
    if (vtab && !(*vtab = pyxc_ext_import_vtab((PyTypeObject *)t, kind)))
        goto fail;
    return (PyTypeObject *)t;
fail:
    Py_DECREF(t);
    return NULL;
}

/* ---- life */

/* An instance that was kept, as if new. */
static PyObject *pyxc_ext_reuse(pyxc_freelist *kept, PyTypeObject *t)
{
    PyObject *o = kept->items[--kept->n];
    memset((void *)o, 0, (size_t)t->tp_basicsize);
    PyObject_INIT(o, t);
    if (PyType_IS_GC(t))
        PyObject_GC_Track(o);
    return o;
}

PyObject *pyxc_ext_alloc(const pyxc_ext *e, PyTypeObject *t)
{
    PyObject *empty, *o;
    if (e->kept && e->kept->n > 0 && t == e->type)
        return pyxc_ext_reuse(e->kept, t);
    if (PYXC_LIKELY(!(t->tp_flags & Py_TPFLAGS_IS_ABSTRACT)))
        return t->tp_alloc(t, 0);
    if (!(empty = PyTuple_New(0)))
        return NULL;
    o = PyBaseObject_Type.tp_new(t, empty, NULL); /* says what is abstract */
    Py_DECREF(empty);
    return o;
}

/* Makes o an instance of e's class, its bases first: v[0] is o, behind it are the arguments. 0, or -1 with an error. */
static int pyxc_ext_set_up(const pyxc_ext *e, PyObject *const *v, Py_ssize_t n, PyObject *kwnames)
{
    PyObject *o = v[0], *r;
    unsigned i;
    if (e->base && pyxc_ext_set_up(e->base, v, n, kwnames) < 0)
        return -1;
    if (e->vtab_at)
        *(const void **)((char *)o + e->vtab_at) = e->vtab;
    if (e->objects)
        e->objects(o, 1);
    for (i = 0; i < e->nfields; i++)
        PYXC_SLOT(o, e->fields[i]) = Py_NewRef(Py_None);
    if (e->dict && !(PYXC_SLOT(o, e->dict) = PyDict_New()))
        return -1;
    if (e->cinit_object) {
        r = kwnames ? PyObject_Vectorcall(*e->cinit_object, v, (size_t)n + 1, kwnames) : pyxc_call_plain(*e->cinit_object, v, n + 1);
        Py_XDECREF(r);
        return r ? 0 : -1;
    }
    return e->cinit ? e->cinit(o, NULL, NULL) : 0;
}

PyObject *pyxc_ext_vectorcall(const pyxc_ext *e, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    Py_ssize_t n = PyVectorcall_NARGS(nargsf), all = n + (kwnames ? PyTuple_GET_SIZE(kwnames) : 0);
    PyObject *stack[PYXC_EXT_STACK], **v = stack, *o, *r, *spare = NULL;
    const pyxc_ext *root = e, *init = e;
    while (root->base)
        root = root->base;
    while (init && !init->init_object)
        init = init->base;
    if (nargsf & PY_VECTORCALL_ARGUMENTS_OFFSET) {
        v = (PyObject **)args - 1;
        spare = v[0];
    } else if (all + 1 > PYXC_EXT_STACK && !(v = (PyObject **)PyMem_Malloc((size_t)(all + 1) * sizeof(*v))))
        return PyErr_NoMemory();
    if (!(nargsf & PY_VECTORCALL_ARGUMENTS_OFFSET) && all)
        memcpy((void *)(v + 1), (const void *)args, (size_t)all * sizeof(*v));
    o = v[0] = root == e ? pyxc_ext_alloc(e, e->type) : e->type->tp_alloc(e->type, 0);
    if (o && pyxc_ext_set_up(e, v, n, kwnames) < 0)
        o = pyxc_ext_unmade(e, o);
    if (o && init) {
        r = kwnames ? PyObject_Vectorcall(*init->init_object, v, (size_t)n + 1, kwnames) : pyxc_call_plain(*init->init_object, v, n + 1);
        if (!r)
            Py_CLEAR(o);
        Py_XDECREF(r);
    }
    if (nargsf & PY_VECTORCALL_ARGUMENTS_OFFSET)
        v[0] = spare;
    else if (v != stack)
        PyMem_Free((void *)v);
    return o;
}

PYXC_COLD PyObject *pyxc_ext_unmade(const pyxc_ext *e, PyObject *o)
{
    PyTypeObject *t = Py_TYPE(o);
    PyObject *capsule;
    pyxc_err err;
    pyxc_err_fetch(&err);
    while (t->tp_flags & Py_TPFLAGS_HEAPTYPE && t->tp_base)
        t = t->tp_base;
    if (e->vtab_at && t != e->type && (capsule = pyxc_dict_text(t->tp_dict, "__pyx_vtable__")))
        *(const void **)((char *)o + e->vtab_at) = PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule));
    pyxc_err_restore(&err);
    Py_DECREF(o);
    return NULL;
}

PYXC_COLD PyObject *pyxc_ext_no_new(PyTypeObject *t)
{
    PyErr_Format(PyExc_TypeError, "cannot create '%.200s' instances", t->tp_name);
    return NULL;
}

void pyxc_ext_user_dealloc(const pyxc_ext *e, PyObject *o)
{
    pyxc_err err;
    unsigned i;
    pyxc_err_fetch(&err);
    for (i = 0; i < e->nfields; i++) /* __cinit__ of a base has failed: the method sees no NULL all the same */
        if (PYXC_UNLIKELY(!PYXC_SLOT(o, e->fields[i])))
            PYXC_SLOT(o, e->fields[i]) = Py_NewRef(Py_None);
    Py_SET_REFCNT(o, Py_REFCNT(o) + 1); /* it may be used while it goes */
    e->dealloc(o);
    Py_SET_REFCNT(o, Py_REFCNT(o) - 1);
    pyxc_err_restore(&err);
}

int pyxc_ext_traverse(const pyxc_ext *e, PyObject *o, visitproc visit, void *arg)
{
    PyTypeObject *base = e->type->tp_base;
    unsigned i;
    if (base->tp_traverse) {
        int r = base->tp_traverse(o, visit, arg);
        if (r)
            return r;
    }
    for (i = 0; i < e->ngc; i++)
        Py_VISIT(PYXC_SLOT(o, e->fields[i]));
    if (e->dict)
        Py_VISIT(PYXC_SLOT(o, e->dict));
    return 0;
}

int pyxc_ext_clear(const pyxc_ext *e, PyObject *o)
{
    PyTypeObject *base = e->type->tp_base;
    unsigned i;
    if (base->tp_clear)
        base->tp_clear(o);
    for (i = 0; i < e->ngc; i++)
        if (PYXC_SLOT(o, e->fields[i]))
            pyxc_cvar_set(&PYXC_SLOT(o, e->fields[i]), Py_NewRef(Py_None));
    if (e->dict && PYXC_SLOT(o, e->dict))
        PyDict_Clear(PYXC_SLOT(o, e->dict));
    return 0;
}

/* ---- checks */

PYXC_COLD int pyxc_ext_wrong(PyObject *o, PyTypeObject *t)
{
    PyErr_Format(PyExc_TypeError, "Cannot convert %.200s to %.200s", Py_TYPE(o)->tp_name, t->tp_name);
    return 0;
}

PYXC_COLD int pyxc_ext_arg_wrong(PyObject *o, const char *arg, PyTypeObject *t)
{
    PyErr_Format(PyExc_TypeError, "Argument '%.200s' has incorrect type (expected %.200s, got %.200s)", arg, t->tp_name,
                 Py_TYPE(o)->tp_name);
    return 0;
}

PYXC_COLD int pyxc_none_attribute(const char *name)
{
    PyErr_Format(PyExc_AttributeError, "'NoneType' object has no attribute '%.200s'", name);
    return 0;
}

/* ---- calls */

/* Puts the keywords of a dict behind the n arguments in v; their names. NULL with an error. */
static PyObject *pyxc_ext_kwnames(PyObject *kwds, PyObject **v)
{
    PyObject *names = PyTuple_New(PyDict_GET_SIZE(kwds)), *k, *value;
    Py_ssize_t pos = 0, i = 0;
    if (!names)
        return NULL;
    while (PyDict_Next(kwds, &pos, &k, &value)) {
        PyTuple_SET_ITEM(names, i, Py_NewRef(k));
        v[i++] = value;
    }
    return names;
}

PyObject *pyxc_ext_call(PyObject *fn, PyObject *self, PyObject *args, PyObject *kwds)
{
    PyObject *stack[PYXC_EXT_STACK], **v = stack, *names = NULL, *r = NULL;
    Py_ssize_t n = PyTuple_GET_SIZE(args), nk = kwds ? PyDict_GET_SIZE(kwds) : 0, i;
    if (n + nk + 1 > PYXC_EXT_STACK && !(v = (PyObject **)PyMem_Malloc((size_t)(n + nk + 1) * sizeof(*v))))
        return PyErr_NoMemory();
    v[0] = self;
    for (i = 0; i < n; i++)
        v[i + 1] = PyTuple_GET_ITEM(args, i);
    if (!nk || (names = pyxc_ext_kwnames(kwds, v + n + 1)))
        r = PyObject_Vectorcall(fn, v, (size_t)n + 1, names);
    Py_XDECREF(names);
    if (v != stack)
        PyMem_Free((void *)v);
    return r;
}

PyObject *pyxc_ext_call2(PyObject *fn, PyObject *self, PyObject *a, PyObject *b)
{
    PyObject *v[3];
    v[0] = self;
    v[1] = a;
    v[2] = b;
    return PyObject_Vectorcall(fn, v, (size_t)(1 + (a != NULL) + (b != NULL)), NULL);
}

void pyxc_ext_finalize(PyObject *o, unaryfunc del)
{
    pyxc_err err;
    PyObject *v;
    pyxc_err_fetch(&err);
    v = del(o);
    if (v)
        Py_DECREF(v);
    else
        PyErr_WriteUnraisable(o);
    pyxc_err_restore(&err);
}

/* ---- slots made of several methods */

static binaryfunc pyxc_ext_number(PyTypeObject *t, size_t at)
{
    return t && t->tp_as_number ? *(binaryfunc *)((char *)t->tp_as_number + at) : NULL;
}

PyObject *pyxc_ext_binary(PyObject *a, PyObject *b, PyTypeObject *t, size_t at, binaryfunc slot, binaryfunc l, binaryfunc r)
{
    binaryfunc base = pyxc_ext_number(t->tp_base, at);
    if (Py_TYPE(a) == Py_TYPE(b) || pyxc_ext_number(Py_TYPE(a), at) == slot || pyxc_ext_is(a, t)) {
        binaryfunc f = l ? l : base;
        PyObject *v = f ? f(a, b) : Py_NewRef(Py_NotImplemented);
        if (v != Py_NotImplemented)
            return v;
        Py_DECREF(v);
    }
    if (Py_TYPE(a) == Py_TYPE(b) || pyxc_ext_number(Py_TYPE(b), at) == slot || pyxc_ext_is(b, t)) {
        if (r)
            return r(b, a);
        if (base && l)
            return base(a, b);
    }
    return Py_NewRef(Py_NotImplemented);
}

PyObject *pyxc_ext_power(PyObject *a, PyObject *b, PyObject *mod, PyTypeObject *t, ternaryfunc slot, ternaryfunc l, ternaryfunc r)
{
    size_t at = offsetof(PyNumberMethods, nb_power);
    ternaryfunc base = (ternaryfunc)(void (*)(void))pyxc_ext_number(t->tp_base, at);
    binaryfunc same = (binaryfunc)(void (*)(void))slot;
    if (Py_TYPE(a) == Py_TYPE(b) || pyxc_ext_number(Py_TYPE(a), at) == same || pyxc_ext_is(a, t)) {
        ternaryfunc f = l ? l : base;
        PyObject *v = f ? f(a, b, mod) : Py_NewRef(Py_NotImplemented);
        if (v != Py_NotImplemented)
            return v;
        Py_DECREF(v);
    }
    if (Py_TYPE(a) == Py_TYPE(b) || pyxc_ext_number(Py_TYPE(b), at) == same || pyxc_ext_is(b, t)) {
        if (r)
            return r(b, a, mod);
        if (base && l)
            return base(a, b, mod);
    }
    return Py_NewRef(Py_NotImplemented);
}

/* An object's truth, or its opposite, as a bool; takes over v, which may be NULL or NotImplemented: those stay. */
static PyObject *pyxc_ext_truth(PyObject *v, int opposite)
{
    int truth;
    if (!v || v == Py_NotImplemented)
        return v;
    truth = PyObject_IsTrue(v);
    Py_DECREF(v);
    return truth < 0 ? NULL : Py_NewRef(truth != opposite ? Py_True : Py_False);
}

/* An order comparison from another one, and (in)equality: a < b is "not a >= b", "a <= b and a != b", ... */
static PyObject *pyxc_ext_order(PyObject *a, PyObject *b, int op, const binaryfunc *f)
{
    static const int opposite[] = {Py_GE, Py_GT, Py_NE, Py_EQ, Py_LE, Py_LT};
    static const int same[] = {Py_LE, Py_LT, 0, 0, Py_GE, Py_GT};
    int strict = op == Py_LT || op == Py_GT, from;
    PyObject *v;
    if (f[opposite[op]])
        return pyxc_ext_truth(f[opposite[op]](a, b), 1);
    if (!f[Py_EQ] && !f[Py_NE])
        return Py_NewRef(Py_NotImplemented);
    /* the same direction, or the other way round and negated */
    from = f[same[op]] ? same[op] : opposite[same[op]];
    if (!f[from])
        return Py_NewRef(Py_NotImplemented);
    v = pyxc_ext_truth(f[from](a, b), from != same[op]);
    if (!v || v == Py_NotImplemented || (v == Py_True) != strict)
        return v;
    Py_DECREF(v);
    if (f[Py_EQ])
        v = pyxc_ext_truth(f[Py_EQ](a, b), strict);
    else
        v = pyxc_ext_truth(f[Py_NE](a, b), !strict);
    return v;
}

PyObject *pyxc_ext_richcmp(PyObject *a, PyObject *b, int op, PyTypeObject *t, const binaryfunc *f, int rules)
{
    if (f[op])
        return f[op](a, b);
    if ((rules & PYXC_TOTAL) && op != Py_EQ && op != Py_NE)
        return pyxc_ext_order(a, b, op, f);
    if ((rules & PYXC_TOTAL) && op == Py_EQ && f[Py_NE])
        return pyxc_ext_truth(f[Py_NE](a, b), 1);
    /* The base's, rather than the opposite of the own ==, where that is a builtin class which knows both. */
    if (op != Py_NE || !f[Py_EQ] || ((rules & PYXC_BUILTIN_BASE) && t->tp_base != &PyBaseObject_Type && t->tp_base->tp_richcompare)) {
        richcmpfunc base = t->tp_base->tp_richcompare;
        return base && t->tp_base != &PyBaseObject_Type ? base(a, b, op) : Py_NewRef(Py_NotImplemented);
    }
    return pyxc_ext_truth(f[Py_EQ](a, b), 1);
}

int pyxc_ext_getbuffer(PyObject *o, Py_buffer *view, int flags, getbufferproc get)
{
    int r;
    if (!view) {
        PyErr_SetString(PyExc_BufferError, "PyObject_GetBuffer: view==NULL argument is obsolete");
        return -1;
    }
    view->obj = Py_NewRef(Py_None);
    r = get(o, view, flags);
    if (r < 0 || view->obj == Py_None)
        Py_CLEAR(view->obj);
    return r;
}

PyObject *pyxc_ext_sq_item(PyObject *o, Py_ssize_t i)
{
    PyObject *k = PyLong_FromSsize_t(i), *v;
    if (!k)
        return NULL;
    v = Py_TYPE(o)->tp_as_mapping->mp_subscript(o, k);
    Py_DECREF(k);
    return v;
}

int pyxc_ext_ass_item(PyObject *o, PyObject *k, PyObject *v, PyTypeObject *t, objobjargproc set, int (*del)(PyObject *, PyObject *))
{
    PyMappingMethods *base = t->tp_base->tp_as_mapping;
    if (v ? set != NULL : del != NULL)
        return v ? set(o, k, v) : del(o, k);
    if (base && base->mp_ass_subscript)
        return base->mp_ass_subscript(o, k, v);
    PyErr_Format(PyExc_NotImplementedError, "Subscript %s not supported by %.200s", v ? "assignment" : "deletion",
                 Py_TYPE(o)->tp_name);
    return -1;
}

PyObject *pyxc_ext_getattro(PyObject *o, PyObject *name, PyTypeObject *t, binaryfunc getattribute, binaryfunc getattr)
{
    getattrofunc base = t->tp_base->tp_getattro;
    PyObject *v = getattribute ? getattribute(o, name) : base ? base(o, name) : PyObject_GenericGetAttr(o, name);
    if (v || !getattr || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return v;
    PyErr_Clear();
    return getattr(o, name);
}

int pyxc_ext_setattro(PyObject *o, PyObject *name, PyObject *v, PyTypeObject *t, setattrofunc set, int (*del)(PyObject *, PyObject *))
{
    setattrofunc base = t->tp_base->tp_setattro;
    if (v ? set != NULL : del != NULL)
        return v ? set(o, name, v) : del(o, name);
    return base ? base(o, name, v) : PyObject_GenericSetAttr(o, name, v);
}

PyObject *pyxc_ext_descr_get(PyObject *o, PyObject *obj, PyObject *type, ternaryfunc get)
{
    return get(o, obj ? obj : Py_None, type ? type : Py_None);
}

int pyxc_ext_descr_set(PyObject *o, PyObject *obj, PyObject *v, PyTypeObject *t, setattrofunc set, int (*del)(PyObject *, PyObject *))
{
    descrsetfunc base = t->tp_base->tp_descr_set;
    if (v ? set != NULL : del != NULL)
        return v ? set(o, obj, v) : del(o, obj);
    if (base)
        return base(o, obj, v);
    PyErr_SetString(PyExc_NotImplementedError, v ? "__set__" : "__delete__");
    return -1;
}

PyObject *pyxc_prop_get(PyObject *o, void *prop)
{
    pyxc_prop *p = (pyxc_prop *)prop;
    if (p->get)
        return p->get(o);
    PyErr_SetString(PyExc_AttributeError, "unreadable attribute");
    return NULL;
}

int pyxc_prop_set(PyObject *o, PyObject *v, void *prop)
{
    pyxc_prop *p = (pyxc_prop *)prop;
    if (v ? p->set != NULL : p->del != NULL)
        return v ? p->set(o, v) : p->del(o);
    PyErr_SetString(PyExc_NotImplementedError, v ? "__set__" : "__del__");
    return -1;
}
