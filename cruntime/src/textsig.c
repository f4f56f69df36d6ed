/* Cold: compiled for size. */
#include "textsig.h"

int pyxc_text_signature(PyObject *self)
{
    pyxc_function *f = (pyxc_function *)self;
    PyObject *mark = PyUnicode_FromString("\n--\n\n"), *parts = mark ? PyUnicode_Partition(f->fn.func_doc, mark) : NULL;
    PyObject *head, *doc, *signature = NULL;
    int r = -1;
    Py_XDECREF(mark);
    if (!parts)
        return -1;
    head = PyTuple_GET_ITEM(parts, 0);
    doc = PyTuple_GET_ITEM(parts, 2);
    signature = PyUnicode_Substring(head, PyUnicode_FindChar(head, '(', 0, PyUnicode_GET_LENGTH(head), 1), PyUnicode_GET_LENGTH(head));
    if (signature)
        r = PyObject_SetAttrString(self, "__text_signature__", signature);
    if (r == 0)
        pyxc_cvar_set(&f->fn.func_doc, Py_NewRef(PyUnicode_GET_LENGTH(doc) ? doc : Py_None));
    Py_XDECREF(signature);
    Py_DECREF(parts);
    return r;
}
