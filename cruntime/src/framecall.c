#include "framecall.h"
#include "shared.h"
#include <frameobject.h>

/* Cold: compiled for size. */

/* What the frame's code calls, by a name that is gone when the call is made. */
#define PYXC_CALLEE "__pyxc_call__"

static PyObject *pyxc_frame_codes; /* code objects by place */

/* Takes the name out of the frame's locals and makes the call. self: (locals, function, args[, kwargs]). */
static PyObject *pyxc_framed_enter(PyObject *self, PyObject *ignored)
{
    PyObject *kwargs = PyTuple_GET_SIZE(self) > 3 ? PyTuple_GET_ITEM(self, 3) : NULL;
    (void)ignored;
    if (PyDict_DelItemString(PyTuple_GET_ITEM(self, 0), PYXC_CALLEE) < 0)
        return NULL;
    return PyObject_Call(PyTuple_GET_ITEM(self, 1), PyTuple_GET_ITEM(self, 2), kwargs);
}

static PyMethodDef pyxc_framed_entry = {PYXC_CALLEE, pyxc_framed_enter, METH_NOARGS, NULL};

/* The code of a frame: new reference, or NULL with an error. */
static PyObject *pyxc_frame_code(const pyxc_trace *where, int line)
{
    PyObject *base = Py_CompileString(PYXC_CALLEE "()", pyxc_source_file(where->m, where->file), Py_eval_input), *replace, *none, *kw, *code = NULL;
    if (!base)
        return PyErr_Occurred() ? NULL : PyErr_NoMemory(); /* the parser does not always say so */
    replace = PyObject_GetAttrString(base, "replace");
    none = PyTuple_New(0);
#if PY_VERSION_HEX >= 0x030B0000
    kw = Py_BuildValue("{s:s,s:s,s:i}", "co_name", where->name, "co_qualname", where->name, "co_firstlineno", line);
#else
    kw = Py_BuildValue("{s:s,s:i}", "co_name", where->name, "co_firstlineno", line);
#endif
    if (replace && none && kw)
        code = PyObject_Call(replace, none, kw);
    Py_XDECREF(kw);
    Py_XDECREF(none);
    Py_XDECREF(replace);
    Py_DECREF(base);
    return code;
}

/* The dict with the code objects: borrowed, NULL with an error. Of two threads that make it, one leaves its own. */
static PyObject *pyxc_frame_code_dict(void)
{
    PyObject *d = pyxc_frame_codes;
    if (!d)
        d = pyxc_frame_codes = PyDict_New();
    return d;
}

/* The same from the cache: new reference. */
static PyObject *pyxc_frame_code_cached(const pyxc_trace *where, int line)
{
    PyObject *key = Py_BuildValue("(ni)", (Py_ssize_t)(size_t)where, line), *codes = pyxc_frame_code_dict(), *code = NULL;
    if (key && codes)
        code = pyxc_dict_take(codes, key);
    if (key && codes && !code && !PyErr_Occurred() && (code = pyxc_frame_code(where, line)) &&
        PyDict_SetItem(codes, key, code) < 0)
        Py_CLEAR(code);
    Py_XDECREF(key);
    return code;
}

/* Takes the frame's own entry off the traceback: the compiled function makes one itself. */
static void pyxc_framed_untrace(PyObject *code)
{
    PyObject *t, *v, *tb, *rest;
    PyErr_Fetch(&t, &v, &tb);
    if (tb && PyTraceBack_Check(tb)) {
        PyCodeObject *own = PyFrame_GetCode(((PyTracebackObject *)tb)->tb_frame);
        if ((PyObject *)own == code) {
            rest = Py_XNewRef((PyObject *)((PyTracebackObject *)tb)->tb_next);
            if (v && PyExceptionInstance_Check(v))
                PyException_SetTraceback(v, rest ? rest : Py_None);
            Py_DECREF(tb);
            tb = rest;
        }
        Py_DECREF(own);
    }
    PyErr_Restore(t, v, tb);
}

PyObject *pyxc_call_framed(const pyxc_trace *where, int line, PyObject *f, PyObject *args, PyObject *kwargs)
{
    PyObject *code, *locals, *call, *entry = NULL, *r = NULL;
    if (!where)
        return PyObject_Call(f, args, kwargs);
    if (!(code = pyxc_frame_code_cached(where, line)))
        return NULL;
    if (!(locals = PyDict_New())) {
        Py_DECREF(code);
        return NULL;
    }
    call = kwargs ? PyTuple_Pack(4, locals, f, args, kwargs) : PyTuple_Pack(3, locals, f, args);
    if (call)
        entry = PyCFunction_New(&pyxc_framed_entry, call);
    if (entry && PyDict_SetItemString(locals, PYXC_CALLEE, entry) == 0) {
        r = PyEval_EvalCode(code, where->m->dict, locals);
        if (!r)
            pyxc_framed_untrace(code);
    }
    Py_XDECREF(entry);
    Py_XDECREF(call);
    Py_DECREF(locals);
    Py_DECREF(code);
    return r;
}
