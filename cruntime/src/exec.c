#include "exec.h"

PyObject *pyxc_exec(pyxc_module *m, PyObject *code, PyObject *globals, PyObject *locals)
{
    PyObject *v;
    if (!globals || globals == Py_None)
        globals = m->dict;
    if (!PyDict_Check(globals)) {
        PyErr_Format(PyExc_TypeError, "exec() arg 2 must be a dict, not %.200s", Py_TYPE(globals)->tp_name);
        return NULL;
    }
    if (!locals || locals == Py_None)
        locals = globals;
    if (!pyxc_dict_text(globals, "__builtins__") &&
        (PyErr_Occurred() || PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) < 0))
        return NULL;
    if (PyCode_Check(code)) {
        PyObject *free = PyObject_GetAttrString(code, "co_freevars");
        Py_ssize_t n = free ? PyObject_Size(free) : -1;
        Py_XDECREF(free);
        if (n > 0)
            PyErr_SetString(PyExc_TypeError, "code object passed to exec() may not contain free variables");
        if (n != 0)
            return NULL;
        v = PyEval_EvalCode(code, globals, locals);
    } else if (!PyUnicode_Check(code) && !PyBytes_Check(code)) {
        PyErr_Format(PyExc_TypeError, "exec() arg 1 must be a string, bytes or code object, not %.200s", Py_TYPE(code)->tp_name);
        return NULL;
    } else {
        PyObject *bytes = PyUnicode_Check(code) ? PyUnicode_AsUTF8String(code) : Py_NewRef(code);
        PyCompilerFlags flags = _PyCompilerFlags_INIT;
        const char *s = bytes ? PyBytes_AsString(bytes) : NULL;
        flags.cf_flags = PyCF_SOURCE_IS_UTF8;
        v = s ? PyRun_StringFlags(s, Py_file_input, globals, locals, &flags) : NULL;
        Py_XDECREF(bytes);
    }
    if (!v)
        return PyErr_Occurred() ? NULL : PyErr_NoMemory(); /* the parser may fail for want of memory without saying so */
    Py_DECREF(v);
    return Py_NewRef(Py_None);
}
