/* function.h: function objects.
 *
 * The emitter makes one static descriptor per Python function, by position:
 *
 *     static const pyxc_funcdef pyxc_fn_3 = {
 *         impl, &pyxc_tr_3, name, qualname, doc, varnames, freevars, line, plain, npos, nposonly, nkwonly, flags, arg_fail};
 *
 * name, qualname and doc are indices of str constants, varnames and freevars of tuples of str; -1 means
 * none (doc, freevars). varnames is co_varnames: the positional parameters, the keyword-only ones,
 * *args, **kwargs, then the other local variables.
 *
 * impl is called as impl(self, v): self is the function object (closure and defaults are reached through
 * it), v an array with one borrowed object per parameter in the order of the source: positional ones, the
 * *args tuple if there is one, keyword-only ones, the **kwargs dict if there is one. It returns a new
 * reference, or NULL with an error set. v must not be written. */
#ifndef PYXC_FUNCTION_H
#define PYXC_FUNCTION_H
#include "module.h"
#include "recursion.h"
#include "traceback.h"

typedef PyObject *(*pyxc_impl)(PyObject *self, PyObject *const *v);

enum {
    PYXC_VARARGS = 1,     /* has *args */
    PYXC_VARKW = 2,       /* has **kwargs */
    PYXC_GENERATOR = 4,   /* for __code__.co_flags */
    PYXC_COROUTINE = 8,
    PYXC_ASYNCGEN = 16,
    PYXC_CYTHON = 32,     /* errors of argument passing are worded as in Cython, and leave an entry in the traceback */
    PYXC_NESTED = 64,     /* defined in another function */
    PYXC_CCLASS = 128,    /* method of an extension type: texts do not count the first argument */
    PYXC_NO_KEYWORDS = 1024, /* no argument can be given by its name */
    PYXC_LEAF = 256       /* calls nothing itself: a call of it from compiled code is not counted as recursion */
};

struct pyxc_function;

/* Words a TypeError about arguments: see argerror.h. */
typedef int (*pyxc_arg_fail)(struct pyxc_function *f, int kind, Py_ssize_t n, PyObject *kw, PyObject *what);

typedef struct pyxc_funcdef {
    pyxc_impl impl;
    const pyxc_trace *trace;
    int name, qualname, doc, varnames, freevars;
    int line;
    short plain;             /* the number of parameters, if all are positional; else -1 */
    unsigned short npos;     /* positional parameters, the positional-only ones included */
    unsigned short nposonly;
    unsigned short nkwonly;
    unsigned short flags;
    pyxc_arg_fail arg_fail;  /* pyxc_arg_fail_cython or pyxc_arg_fail_python */
} pyxc_funcdef;

/* Starts as the interpreter's own function objects do: in a .py the type is a subtype of theirs, whose descriptors and slots
   are then safe on ours. */
typedef struct pyxc_function {
    PyFunctionObject fn; /* its func_code says nothing */
    const pyxc_funcdef *def;
    pyxc_module *m;
    PyObject *code; /* made when asked for */
    int iterable;   /* types.coroutine was here: its generators can be awaited */
} pyxc_function;

/* The type of function objects, NULL before the first is made. Modules that were built alike share it: methods of the type
   are given the functions of any of them. */
PYXC_API PyTypeObject *pyxc_function_type;

/* What tells the layouts of pyxc_function and what it points to apart; one more whenever they change. */
#define PYXC_FUNCTION_ABI "2"

/* A function object. New reference, or NULL with an error. Borrows its arguments; defaults ... closure may be NULL. */
PYXC_API PyObject *pyxc_new_function(pyxc_module *m, const pyxc_funcdef *def, PyObject *defaults, PyObject *kwdefaults,
                                     PyObject *annotations, PyObject *closure);

/* __code__: new reference, or NULL with an error. */
PYXC_API PyObject *pyxc_function_get_code(PyObject *self, void *ignored);

/* A code object that says what the function's parameters are, and has no instructions. New reference, or NULL with an
   error. */
PYXC_API PyObject *pyxc_def_code(pyxc_module *m, const pyxc_funcdef *d);

/* Set by codeplace.h: gives a function the code that it shares. New reference, or NULL with an error. */
PYXC_API PyObject *(*pyxc_shared_code)(pyxc_function *f);

/* Sets the field at the offset `where` to v (borrowed), which must be None or of the type, if there is one; text is the
   TypeError's. 0, or -1 with an error. */
PYXC_API int pyxc_function_set_field(PyObject *self, PyObject *v, void *where, PyTypeObject *type, const char *text);

/* Gives function objects n more attributes, at most two, and a setter of __code__, and takes func_name and the like from
   them; before the first is made. */
PYXC_API void pyxc_function_python(const PyGetSetDef *rows, int n, setter set_code);

/* Whether o is a function object with this descriptor. */
PYXC_API int pyxc_function_is(PyObject *o, const pyxc_funcdef *def);

/* Cell i of the closure of function self, borrowed. */
PYXC_INLINE PyObject *pyxc_func_cell(PyObject *self, Py_ssize_t i)
{
    return PyTuple_GET_ITEM(((pyxc_function *)self)->fn.func_closure, i);
}

/* Default i of function self, borrowed. */
PYXC_INLINE PyObject *pyxc_func_default(PyObject *self, Py_ssize_t i)
{
    return PyTuple_GET_ITEM(((pyxc_function *)self)->fn.func_defaults, i);
}

/* Runs the body of a function with one object for each parameter: new reference, or NULL with an error. */
PYXC_INLINE PyObject *pyxc_run(PyObject *f, const pyxc_funcdef *d, PyObject *const *v)
{
    PyThreadState *ts;
    PyObject *r;
    if (d->flags & PYXC_LEAF)
        return d->impl(f, v);
    ts = PYXC_THREAD();
    if (PYXC_UNLIKELY(pyxc_deeper(ts) < 0))
        return NULL;
    r = d->impl(f, v);
    pyxc_shallower(ts);
    return r;
}

#endif
