#include "getitem.h"
#include "dict.h"

PyObject *pyxc_getitem_slow(PyObject *o, PyObject *key)
{
    PyMappingMethods *mp = Py_TYPE(o)->tp_as_mapping;
    if (PyDict_CheckExact(o))
        return pyxc_dict_get(o, key);
    if (PYXC_LIKELY(mp && mp->mp_subscript))
        return mp->mp_subscript(o, key);
    return PyObject_GetItem(o, key);
}
