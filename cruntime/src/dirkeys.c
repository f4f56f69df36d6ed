#include "dirkeys.h"

PYXC_API PyObject *pyxc_sorted_keys(PyObject *mapping)
{
    PyObject *keys = PyMapping_Keys(mapping);
    if (keys != NULL && PyList_Sort(keys) < 0)
        Py_CLEAR(keys);
    return keys;
}
