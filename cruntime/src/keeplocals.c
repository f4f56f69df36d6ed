/* Cold: compiled for size. */
#include "keeplocals.h"

PyObject *pyxc_keep_locals(PyObject *kept, PyObject *fresh, PyObject *names)
{
#if PY_VERSION_HEX < 0x030D0000
    Py_ssize_t i, n = kept ? PyTuple_GET_SIZE(names) : 0;
    for (i = 0; i < n; i++) {
        PyObject *name = PyTuple_GET_ITEM(names, i), *v = pyxc_dict_find(fresh, name);
        if (v ? PyDict_SetItem(kept, name, v) < 0
              : PyErr_Occurred() || (pyxc_dict_find(kept, name) ? PyDict_DelItem(kept, name) < 0 : PyErr_Occurred() != NULL))
            return NULL;
    }
    if (kept)
        return Py_NewRef(kept);
#endif
    (void)kept;
    (void)names;
    return Py_NewRef(fresh);
}
