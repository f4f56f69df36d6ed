/* Cold: compiled for size. */
#include "frame.h"

PyFrameObject *pyxc_function_frame(PyObject *self)
{
    pyxc_function *f = (pyxc_function *)self;
    PyCodeObject *code = (PyCodeObject *)pyxc_function_get_code(self, NULL);
    PyFrameObject *frame = code ? PyFrame_New(PyThreadState_Get(), code, f->m->dict, NULL) : NULL;
    PyObject **vars = NULL;
    Py_ssize_t i, n = f->fn.func_closure ? PyTuple_GET_SIZE(f->fn.func_closure) : 0;
#if PYXC_FRAME_LAYOUT
    if (frame && ((pyxc_frame_start *)(void *)frame)->frame->top == code->co_nlocalsplus && code->co_nfreevars == n)
        vars = ((pyxc_frame_start *)(void *)frame)->frame->vars + code->co_nlocalsplus - n;
#elif PY_VERSION_HEX < 0x030B0000 && !defined(PYPY_VERSION)
    if (frame && PyTuple_GET_SIZE(code->co_freevars) == n)
        vars = frame->f_localsplus + code->co_nlocals + PyTuple_GET_SIZE(code->co_cellvars);
#endif
    for (i = 0; vars && i < n; i++) {
        PyObject *cell = PyTuple_GET_ITEM(f->fn.func_closure, i); /* that of a C variable is of another type */
        Py_XSETREF(vars[i], PyCell_Check(cell) ? Py_NewRef(cell) : PyCell_New(NULL));
        if (!vars[i])
            Py_CLEAR(frame);
        if (!frame)
            break;
    }
    Py_XDECREF((PyObject *)code);
    return frame;
}
