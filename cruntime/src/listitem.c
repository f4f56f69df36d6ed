#include "listitem.h"
#include "none.h"

PYXC_COLD PyObject *pyxc_item_error(PyObject *o, const char *text)
{
    if (o == Py_None)
        return pyxc_none_subscript();
    PyErr_SetString(PyExc_IndexError, text);
    return NULL;
}
