#include "len.h"

PYXC_COLD Py_ssize_t pyxc_no_len(void)
{
    PyErr_SetString(PyExc_TypeError, "object of type 'NoneType' has no len()");
    return -1;
}
