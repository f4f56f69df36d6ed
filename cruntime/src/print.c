#include "print.h"

/* Whether an item was written since the last end of a line, and to which file (not owned, only compared). */
static PyObject *pyxc_print_pending;

/* The file to write to: new reference, or NULL with an error. */
static PyObject *pyxc_print_file(PyObject *file)
{
    if (!file || file == Py_None) {
        file = PySys_GetObject("stdout");
        if (!file)
            PyErr_SetString(PyExc_RuntimeError, "lost sys.stdout");
    }
    return Py_XNewRef(file);
}

int pyxc_print_item(PyObject *file, PyObject *o)
{
    PyObject *f = pyxc_print_file(file);
    int r = f ? 0 : -1;
    if (r == 0 && pyxc_print_pending == f)
        r = PyFile_WriteString(" ", f);
    if (r == 0 && (r = PyFile_WriteObject(o, f, Py_PRINT_RAW)) == 0) {
        Py_ssize_t n = PyUnicode_Check(o) ? PyUnicode_GET_LENGTH(o) : 0;
        Py_UCS4 last = n ? PyUnicode_READ_CHAR(o, n - 1) : 0;
        pyxc_print_pending = last == '\n' || last == '\t' ? NULL : f;
    }
    Py_XDECREF(f);
    return r;
}

int pyxc_print_newline(PyObject *file)
{
    PyObject *f = pyxc_print_file(file);
    int r = f ? PyFile_WriteString("\n", f) : -1;
    pyxc_print_pending = NULL;
    Py_XDECREF(f);
    return r;
}
