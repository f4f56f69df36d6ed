#include "str.h"
#include "compare.h"
#include "none.h"

int pyxc_str_eq(PyObject *a, PyObject *b)
{
    if (a == b)
        return 1;
    if (a == Py_None || b == Py_None)
        return 0;
    return pyxc_compare_slow(a, b, Py_EQ);
}

PyObject *pyxc_str_join(PyObject *separator, PyObject *o)
{
    return PYXC_LIKELY(separator != Py_None) ? PyUnicode_Join(separator, o) : pyxc_none_attr("join");
}
