#include "modframe.h"

/* Cold: compiled for size. */

/* The call that the frame makes: of a function that stands under this name until the body starts. */
#define PYXC_BODY "__pyxc_body__"

typedef struct {
    pyxc_module *m;
    PyObject *module;
    int (*body)(PyObject *module);
} pyxc_running;

static PyObject *pyxc_module_enter(PyObject *self, PyObject *ignored)
{
    pyxc_running *r = (pyxc_running *)PyCapsule_GetPointer(self, NULL);
    (void)ignored;
    if (!r || PyDict_DelItemString(r->m->dict, PYXC_BODY) < 0 || r->body(r->module) < 0)
        return NULL;
    return Py_NewRef(Py_None);
}

static PyMethodDef pyxc_module_entry = {PYXC_BODY, pyxc_module_enter, METH_NOARGS, NULL};

/* Takes the frame's own entry away from the traceback: the body has made one that knows the line. */
static void pyxc_module_untrace(PyObject *code)
{
    PyObject *t, *v, *tb, *rest;
    PyErr_Fetch(&t, &v, &tb);
    if (tb && PyTraceBack_Check(tb) && ((PyTracebackObject *)tb)->tb_next) {
        PyCodeObject *own = PyFrame_GetCode(((PyTracebackObject *)tb)->tb_frame);
        if ((PyObject *)own == code) {
            rest = Py_NewRef((PyObject *)((PyTracebackObject *)tb)->tb_next);
            if (v && PyExceptionInstance_Check(v))
                PyException_SetTraceback(v, rest);
            Py_DECREF(tb);
            tb = rest;
        }
        Py_DECREF(own);
    }
    PyErr_Restore(t, v, tb);
}

int pyxc_module_run(pyxc_module *m, PyObject *module, int (*body)(PyObject *module))
{
    pyxc_running running = {m, module, body};
    PyObject *code, *capsule, *entry, *r = NULL;
    code = Py_CompileString(PYXC_BODY "()", pyxc_source_file(m, m->path), Py_file_input);
    capsule = PyCapsule_New((void *)&running, NULL, NULL);
    entry = capsule ? PyCFunction_New(&pyxc_module_entry, capsule) : NULL;
    if (!code && !PyErr_Occurred())
        PyErr_NoMemory(); /* the parser does not always say so */
    if (code && entry && PyDict_SetItemString(m->dict, PYXC_BODY, entry) == 0) {
        r = PyEval_EvalCode(code, m->dict, m->dict);
        if (!r)
            pyxc_module_untrace(code);
    }
    Py_XDECREF(r);
    Py_XDECREF(entry);
    Py_XDECREF(capsule);
    Py_XDECREF(code);
    return r ? 0 : -1;
}
