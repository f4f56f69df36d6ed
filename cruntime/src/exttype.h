/* exttype.h: extension types (cdef classes).
 *
 * The emitter makes per class the struct of its instances, a static PyTypeObject with the slots, and a
 * descriptor with what the generic functions here need:
 *
 *     struct pyxo_C { struct pyxo_B base; int x; PyObject *o; };
 *     static PyTypeObject pyxt_C = {PyVarObject_HEAD_INIT(NULL, 0) "mod.C", sizeof(struct pyxo_C), ...};
 *     static const pyxc_ext pyxe_C = {&pyxt_C, ...};
 *
 * Objects in fields are owned and never NULL: None stands for nothing. Slots that depend on the class are
 * one-line functions, which the emitter makes. */
#ifndef PYXC_EXTTYPE_H
#define PYXC_EXTTYPE_H
#include "module.h"

/* Instances kept for later (the directive freelist). */
typedef struct pyxc_freelist {
    int n, max;
    PyObject **items;
} pyxc_freelist;

typedef struct pyxc_ext {
    PyTypeObject *type;
    const unsigned *fields;  /* offsets of the object fields of the class itself, those that can be part of cycles first */
    unsigned short nfields, ngc;
    unsigned weak;           /* offset of the own __weakref__, or 0 */
    unsigned dict;           /* offset of the own __dict__, or 0 */
    unsigned vtab_at;        /* offset of the pointer to the table of C methods, or 0 */
    const void *vtab;
    const char *vtab_kind;   /* the name of the capsule with the table: NULL, or PYXC_PRIVATE_VTAB */
    int (*cinit)(PyObject *self, PyObject *args, PyObject *kwds); /* or NULL */
    void (*dealloc)(PyObject *self);                             /* __dealloc__, or NULL */
    const struct pyxc_ext *base;   /* of the base, if the module defines it; or NULL */
    PyObject *const *cinit_object; /* the variable with the function of __cinit__ if that takes arguments, or NULL */
    PyObject *const *init_object;  /* that of __init__, or NULL */
    pyxc_freelist *kept;           /* or NULL */
    void (*objects)(PyObject *self, int make); /* makes the attributes that are C++ objects, or destroys them if they were made; or NULL */
} pyxc_ext;

/* Names tables of C methods that Cython's modules would lay out differently: theirs have capsules without a name. */
#define PYXC_PRIVATE_VTAB "pyxc.vtable"

#define PYXC_SLOT(o, at) (*(PyObject **)((char *)(o) + (at)))

/* The field `f` of object `o`, whose instance struct is S. */
#define PYXC_AT(o, S, f) (((S *)(o))->f)

/* The function `f` in the table of methods of o: its type is V, S the struct that has the pointer to it. */
#define PYXC_METHOD_OF(o, S, V, f) (((const V *)((S *)(o))->pyx_vtab)->f)

#if PY_VERSION_HEX >= 0x030A0000
#define PYXC_NAMEERROR PyNameErrorObject
#define PYXC_ATTRIBUTEERROR PyAttributeErrorObject
#else
#define PYXC_NAMEERROR PyBaseExceptionObject
#define PYXC_ATTRIBUTEERROR PyBaseExceptionObject
#endif

/* The function f in the table at p, whose type is V. */
#define PYXC_IN_TABLE(p, V, f) (((const V *)(p))->f)

/* Whether a class whose struct is greater or not than that of its base may have it as its base: not 0, or 0 with TypeError. */
#define PYXC_EXT_GROWABLE(greater, base) (!(greater) || pyxc_ext_growable(base))

/* Assigns a foreign type to a variable: 0 with an error, or not 0. */
#define PYXC_EXT_IMPORT(var, module, name, size, check, vtab, kind) \
    (((var) = pyxc_ext_import(module, name, (Py_ssize_t)(size), check, vtab, kind)) != NULL)

/* t.__new__(t, *args, **kwds). New reference, or NULL with an error. kwds may be NULL. */
PYXC_API PyObject *pyxc_ext_no_new(PyTypeObject *t);

PYXC_INLINE PyObject *pyxc_ext_tp_new(PyTypeObject *t, PyObject *args, PyObject *kwds)
{
    return PYXC_LIKELY(t->tp_new != NULL) ? t->tp_new(t, args, kwds) : pyxc_ext_no_new(t);
}

/* tp_vectorcall of a class all of whose bases up to object the module defines. */
PYXC_API PyObject *pyxc_ext_vectorcall(const pyxc_ext *e, PyObject *const *args, size_t nargsf, PyObject *kwnames);

/* Readies a type. base may be NULL (object), bases a tuple or NULL; both are borrowed, the type keeps them.
   0, or -1 with an error. */
PYXC_API int pyxc_ext_ready(const pyxc_ext *e, PyTypeObject *base, PyObject *bases);

/* The base of a class written as an expression: a type object, borrowed; NULL with TypeError if it is none. */
PYXC_API PyTypeObject *pyxc_ext_base(PyObject *bases, PyTypeObject *want);

/* Memory for an instance (new reference, or NULL with an error), and the call of __dealloc__. */
PYXC_API PyObject *pyxc_ext_alloc(const pyxc_ext *e, PyTypeObject *t);
PYXC_API void pyxc_ext_user_dealloc(const pyxc_ext *e, PyObject *o);

/* Drops an instance whose making has failed, in the class of e: that may be a base, and what classes derived from it did
   not get to set up is left to their deallocators. Takes over o; returns NULL, with the error. */
PYXC_API PyObject *pyxc_ext_unmade(const pyxc_ext *e, PyObject *o);

/* tp_new, tp_dealloc, tp_traverse and tp_clear of the class of a descriptor. */
PYXC_INLINE PyObject *pyxc_ext_new(const pyxc_ext *e, PyTypeObject *t, PyObject *args, PyObject *kwds)
{
    PyTypeObject *base = e->type->tp_base;
    PyObject *o = base != &PyBaseObject_Type ? base->tp_new(t, args, kwds)
                  : !e->kept && PYXC_LIKELY(!(t->tp_flags & Py_TPFLAGS_IS_ABSTRACT)) ? t->tp_alloc(t, 0)
                  : pyxc_ext_alloc(e, t);
    unsigned i;
    if (PYXC_UNLIKELY(!o))
        return NULL;
    if (e->vtab_at)
        *(const void **)((char *)o + e->vtab_at) = e->vtab;
    if (e->objects)
        e->objects(o, 1);
    for (i = 0; i < e->nfields; i++)
        PYXC_SLOT(o, e->fields[i]) = Py_NewRef(Py_None);
    if (e->dict && !(PYXC_SLOT(o, e->dict) = PyDict_New()))
        return pyxc_ext_unmade(e, o);
    if (e->cinit && e->cinit(o, args, kwds) < 0)
        return pyxc_ext_unmade(e, o);
    return o;
}

/* Runs __del__ of an instance whose tp_dealloc is self. Whether it lives on. */
PYXC_INLINE int pyxc_ext_revived(const pyxc_ext *e, PyObject *o, destructor self)
{
    return PYXC_UNLIKELY(e->type->tp_finalize != NULL) && Py_TYPE(o)->tp_dealloc == self &&
           (!PyType_IS_GC(Py_TYPE(o)) || !PyObject_GC_IsFinalized(o)) && PyObject_CallFinalizerFromDealloc(o) < 0;
}

/* The rest of tp_dealloc: __dealloc__, the fields, then the base's or the memory. */
PYXC_INLINE void pyxc_ext_release(const pyxc_ext *e, PyObject *o)
{
    PyTypeObject *base = e->type->tp_base;
    unsigned i;
    if (PyType_IS_GC(e->type))
        PyObject_GC_UnTrack(o);
    if (e->dealloc)
        pyxc_ext_user_dealloc(e, o);
    if (e->weak && PYXC_SLOT(o, e->weak))
        PyObject_ClearWeakRefs(o);
    if (e->dict)
        Py_CLEAR(PYXC_SLOT(o, e->dict));
    for (i = 0; i < e->nfields; i++)
        Py_CLEAR(PYXC_SLOT(o, e->fields[i]));
    if (e->objects)
        e->objects(o, 0);
    if (base == &PyBaseObject_Type) {
#ifndef Py_GIL_DISABLED
        if (e->kept && e->kept->n < e->kept->max && Py_TYPE(o) == e->type && !e->type->tp_finalize)
            e->kept->items[e->kept->n++] = o;
        else
#endif
            Py_TYPE(o)->tp_free(o);
        return;
    }
    if (PyType_IS_GC(base))
        PyObject_GC_Track(o);
    base->tp_dealloc(o);
}

PYXC_INLINE void pyxc_ext_dealloc(const pyxc_ext *e, PyObject *o, destructor self)
{
    if (!pyxc_ext_revived(e, o, self))
        pyxc_ext_release(e, o);
}

/* pyxc_ext_dealloc for types whose instances refer to each other in long chains: the interpreter does deeply nested ones
   later, before they exhaust C's stack. Source: Py_TRASHCAN_BEGIN in Include/cpython/object.h. */
PYXC_INLINE void pyxc_ext_dealloc_nested(const pyxc_ext *e, PyObject *o, destructor self)
{
    if (pyxc_ext_revived(e, o, self))
        return;
    if (!PyType_IS_GC(e->type)) {
        pyxc_ext_release(e, o);
        return;
    }
    PyObject_GC_UnTrack(o);
    Py_TRASHCAN_BEGIN(o, self)
    pyxc_ext_release(e, o);
    Py_TRASHCAN_END
}

PYXC_API int pyxc_ext_traverse(const pyxc_ext *e, PyObject *o, visitproc visit, void *arg);
PYXC_API int pyxc_ext_clear(const pyxc_ext *e, PyObject *o);

/* Puts an attribute into the dict of a type. 0, or -1 with an error. */
PYXC_API int pyxc_ext_set(PyTypeObject *t, PyObject *name, PyObject *v);
/* Calls __set_name__ of what the class's body has bound, as type.__new__ does for Python's classes. 0, or -1 with
   an error. Needs the GIL. */
PYXC_API int pyxc_ext_set_names(PyTypeObject *t);

/* Says that the dict of a type was changed by hand. */
PYXC_INLINE void pyxc_ext_modified(PyTypeObject *t) { PyType_Modified(t); }

/* Gives the method `name`, which stands for a slot in the type's dict, a docstring; text must live for ever. */
PYXC_API void pyxc_ext_doc(PyTypeObject *t, const char *name, const char *text);

/* Whether a class can add fields to those of base: 1, or 0 with TypeError if its instances have items at their end. Needs the GIL. */
PYXC_API int pyxc_ext_growable(PyTypeObject *base);

/* Exports the table of C methods as a capsule in the type's dict. 0, or -1 with an error. */
PYXC_API int pyxc_ext_export_vtab(const pyxc_ext *e);

/* A type of another module: a new reference, kept for ever. size is that of the struct it was declared with; the type's may
   not be smaller, and if it is greater, check says what happens: nothing (0), a RuntimeWarning (1), ValueError (2). A size of 0 isn't
   checked. *vtab, unless vtab is NULL, gets its table of C methods, from a capsule of that name. NULL with ImportError, ValueError or TypeError. */
PYXC_API PyTypeObject *pyxc_ext_import(const char *module, const char *name, Py_ssize_t size, int check, const void **vtab,
                                       const char *kind);

/* ---- checks */

/* Whether o is of type t or a subclass: PyType_IsSubtype in place. */
PYXC_INLINE int pyxc_ext_is(PyObject *o, PyTypeObject *t)
{
#ifdef Py_GIL_DISABLED
    return PyObject_TypeCheck(o, t);
#else
    PyObject *mro = Py_TYPE(o)->tp_mro;
    Py_ssize_t i, n;
    if (Py_TYPE(o) == t)
        return 1;
    if (!mro)
        return PyType_IsSubtype(Py_TYPE(o), t);
    for (i = 1, n = PyTuple_GET_SIZE(mro); i < n; i++)
        if (PyTuple_GET_ITEM(mro, i) == (PyObject *)t)
            return 1;
    return 0;
#endif
}

/* 0 and TypeError: o is not of type t. */
PYXC_API int pyxc_ext_wrong(PyObject *o, PyTypeObject *t);
PYXC_API int pyxc_ext_arg_wrong(PyObject *o, const char *arg, PyTypeObject *t);

/* 1, or 0 with TypeError. */
PYXC_INLINE int pyxc_ext_check(PyObject *o, PyTypeObject *t, int none_ok)
{
    return PYXC_LIKELY(Py_TYPE(o) == t) || (none_ok && o == Py_None) || pyxc_ext_is(o, t) || pyxc_ext_wrong(o, t);
}

PYXC_INLINE int pyxc_ext_arg_check(PyObject *o, const char *arg, PyTypeObject *t, int none_ok)
{
    return PYXC_LIKELY(Py_TYPE(o) == t) || (none_ok && o == Py_None) || pyxc_ext_is(o, t) ||
           pyxc_ext_arg_wrong(o, arg, t);
}

/* 1, or 0 with AttributeError: None has no attribute. */
PYXC_API int pyxc_none_attribute(const char *name);

/* ---- calls of methods by their function objects */

/* fn(self, *args, **kwds). New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_ext_call(PyObject *fn, PyObject *self, PyObject *args, PyObject *kwds);

/* fn(self, a, b); a and b may be NULL: left out. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_ext_call2(PyObject *fn, PyObject *self, PyObject *a, PyObject *b);

/* tp_finalize: calls __del__, whose error can only be printed. */
PYXC_API void pyxc_ext_finalize(PyObject *o, unaryfunc del);

#if PY_VERSION_HEX >= 0x030A0000
#define PYXC_TPFLAGS_SEQUENCE Py_TPFLAGS_SEQUENCE
#define PYXC_TPFLAGS_MAPPING Py_TPFLAGS_MAPPING
#else
#define PYXC_TPFLAGS_SEQUENCE 0
#define PYXC_TPFLAGS_MAPPING 0
#endif

/* ---- slots made of several methods */

/* A binary operator: slot is this class's slot function, at is the offset of the slot in PyNumberMethods, l and r
   the methods __op__ and __rop__ or NULL. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_ext_binary(PyObject *a, PyObject *b, PyTypeObject *t, size_t at, binaryfunc slot, binaryfunc l, binaryfunc r);
PYXC_API PyObject *pyxc_ext_power(PyObject *a, PyObject *b, PyObject *mod, PyTypeObject *t, ternaryfunc slot, ternaryfunc l,
                                  ternaryfunc r);

enum {
    PYXC_TOTAL = 1,       /* comparisons that are not defined follow from the others as functools.total_ordering has it */
    PYXC_BUILTIN_BASE = 2 /* or from the base, whose own != is not the opposite of the class's == */
};

/* Rich comparison from __lt__ ... __ge__, in the order of Py_LT; those that are not defined are NULL. New reference, or
   NULL with an error. */
PYXC_API PyObject *pyxc_ext_richcmp(PyObject *a, PyObject *b, int op, PyTypeObject *t, const binaryfunc *f, int rules);

/* __getbuffer__: the view has None as its object until the method sets it. */
PYXC_API int pyxc_ext_getbuffer(PyObject *o, Py_buffer *view, int flags, getbufferproc get);

/* __getitem__ for the sequence protocol. */
PYXC_API PyObject *pyxc_ext_sq_item(PyObject *o, Py_ssize_t i);

/* __setitem__ and __delitem__; either may be NULL. */
PYXC_API int pyxc_ext_ass_item(PyObject *o, PyObject *k, PyObject *v, PyTypeObject *t, objobjargproc set, int (*del)(PyObject *, PyObject *));

/* __getattribute__ and __getattr__; either may be NULL. */
PYXC_API PyObject *pyxc_ext_getattro(PyObject *o, PyObject *name, PyTypeObject *t, binaryfunc getattribute, binaryfunc getattr);

/* __setattr__ and __delattr__; either may be NULL. */
PYXC_API int pyxc_ext_setattro(PyObject *o, PyObject *name, PyObject *v, PyTypeObject *t, setattrofunc set,
                               int (*del)(PyObject *, PyObject *));

/* __get__ of a descriptor class: None stands for what is missing. */
PYXC_API PyObject *pyxc_ext_descr_get(PyObject *o, PyObject *obj, PyObject *type, ternaryfunc get);

/* __set__ and __delete__; either may be NULL. */
PYXC_API int pyxc_ext_descr_set(PyObject *o, PyObject *obj, PyObject *v, PyTypeObject *t, setattrofunc set,
                                int (*del)(PyObject *, PyObject *));

/* ---- attributes and properties: the closure of a PyGetSetDef */
typedef struct pyxc_prop {
    PyObject *(*get)(PyObject *self);
    int (*set)(PyObject *self, PyObject *v);
    int (*del)(PyObject *self);
} pyxc_prop;

/* getter and setter of a PyGetSetDef whose closure is a pyxc_prop. */
PYXC_API PyObject *pyxc_prop_get(PyObject *o, void *prop);
PYXC_API int pyxc_prop_set(PyObject *o, PyObject *v, void *prop);

#endif
