/* Cold: compiled for size. */
#include "chr.h"

PyObject *pyxc_chr_wrong(long long c)
{
    PyObject *module = PyImport_ImportModule("builtins"), *r = module ? PyObject_CallMethod(module, "chr", "L", c) : NULL;
    Py_XDECREF(module);
    return r;
}
