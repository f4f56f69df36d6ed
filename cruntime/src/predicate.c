#include "predicate.h"

#if PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030D0000
PYXC_COLD PyObject *pyxc_predicate_function(PyObject *o, PyObject *f)
{
    PyObject *code, *globals, *r = NULL;
    if (!PyObject_TypeCheck(o, (PyTypeObject *)PyExc_BaseExceptionGroup))
        return Py_NewRef(f);
    code = Py_CompileString("lambda e: f(e)", "<predicate>", Py_eval_input);
    globals = PyDict_New();
    if (code && globals && PyDict_SetItemString(globals, "f", f) == 0)
        r = PyEval_EvalCode(code, globals, globals);
    Py_XDECREF(globals);
    Py_XDECREF(code);
    return r;
}
#endif
