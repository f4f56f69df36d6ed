#include "dictmerge.h"
#include "shared.h"
#include "module.h"

/* How CPython names a function in these texts: "module.qualname()". New reference or NULL. */
static PyObject *pyxc_function_text(PyObject *f)
{
    PyObject *qualname, *mod, *text = NULL;
    if (!f || pyxc_cython_texts())
        return PyUnicode_FromString("function()");
    if (!(qualname = PyObject_GetAttrString(f, "__qualname__"))) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return NULL;
        PyErr_Clear();
        return PyObject_Str(f);
    }
    mod = PyObject_GetAttrString(f, "__module__");
    if (!mod && PyErr_ExceptionMatches(PyExc_AttributeError))
        PyErr_Clear();
    if (mod && PyUnicode_Check(mod) && PyUnicode_CompareWithASCIIString(mod, "builtins") != 0)
        text = PyUnicode_FromFormat("%S.%S()", mod, qualname);
    else if (mod || !PyErr_Occurred())
        text = PyUnicode_FromFormat("%S()", qualname);
    Py_XDECREF(mod);
    Py_DECREF(qualname);
    return text;
}

/* TypeError "<function> <what>"; returns -1. */
static int pyxc_merge_error(PyObject *f, const char *format, PyObject *key, const char *type)
{
    pyxc_err err;
    PyObject *text;
    pyxc_err_fetch(&err);
    text = pyxc_function_text(f);
    if (text) {
        if (key)
            PyErr_Format(PyExc_TypeError, format, text, key);
        else
            PyErr_Format(PyExc_TypeError, format, text, type);
        Py_DECREF(text);
    }
#if PY_VERSION_HEX < 0x030C0000
    Py_XDECREF(err.type);
    Py_XDECREF(err.tb);
#endif
    Py_XDECREF(err.value);
    return -1;
}

static int pyxc_merge_item(PyObject *d, PyObject *key, PyObject *v, PyObject *f)
{
    int r;
    if (PYXC_UNLIKELY(!PyUnicode_Check(key)) && pyxc_cython_texts()) { /* the call itself says so in CPython */
        PyErr_SetString(PyExc_TypeError, "keywords must be strings");
        return -1;
    }
    r = PyDict_Contains(d, key);
    if (r > 0)
        return pyxc_merge_error(f, "%U got multiple values for keyword argument '%S'", key, NULL);
    return r < 0 ? r : PyDict_SetItem(d, key, v);
}

/* PyDict_Next with new references: comparing keys may run anything. */
static int pyxc_merge_next(PyObject *o, Py_ssize_t *pos, PyObject **key, PyObject **v)
{
    int there;
    PYXC_BEGIN_LOCKED(o)
    if ((there = PyDict_Next(o, pos, key, v))) {
        Py_INCREF(*key);
        Py_INCREF(*v);
    }
    PYXC_END_LOCKED()
    return there;
}

int pyxc_dict_merge(PyObject *d, PyObject *o, PyObject *f)
{
    PyObject *keys, *it, *key, *v;
    Py_ssize_t pos = 0;
    int r = 0;
    /* As PyDict_Update: past what a subclass says of its items, if not of its iterator. */
    if (PyDict_Check(o) && Py_TYPE(o)->tp_iter == PyDict_Type.tp_iter) {
        Py_ssize_t n = PyDict_GET_SIZE(o);
        while (r == 0 && pyxc_merge_next(o, &pos, &key, &v)) {
            r = pyxc_merge_item(d, key, v, f);
            Py_DECREF(v);
            Py_DECREF(key);
            if (r == 0 && PyDict_GET_SIZE(o) != n) {
                PyErr_SetString(PyExc_RuntimeError, "dict mutated during update");
                r = -1;
            }
        }
        return r;
    }
    if (!(keys = PyMapping_Keys(o))) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return -1;
        if (!pyxc_cython_texts())
            return pyxc_merge_error(f, "%U argument after ** must be a mapping, not %.200s", NULL, Py_TYPE(o)->tp_name);
        PyErr_Clear();
        keys = PyObject_CallFunctionObjArgs((PyObject *)&PyDict_Type, o, NULL); /* pairs, as Cython takes */
        r = keys ? pyxc_dict_merge(d, keys, f) : -1;
        Py_XDECREF(keys);
        return r;
    }
    it = PyObject_GetIter(keys);
    Py_DECREF(keys);
    if (!it)
        return -1;
    while (r == 0 && (key = PyIter_Next(it))) {
        /* A name that is there already is refused before its value is asked for. */
        if (PyUnicode_Check(key) && (r = PyDict_Contains(d, key)) > 0)
            r = pyxc_merge_error(f, "%U got multiple values for keyword argument '%S'", key, NULL);
        if (r == 0) {
            v = PyObject_GetItem(o, key);
            r = v ? pyxc_merge_item(d, key, v, f) : -1;
            Py_XDECREF(v);
        }
        Py_DECREF(key);
    }
    Py_DECREF(it);
    return r < 0 || PyErr_Occurred() ? -1 : 0;
}

/* Whether the error that iterating over o gave is that o has no iterator at all; Python then has a text of its own. */
static int pyxc_not_iterable(PyObject *o)
{
    return !pyxc_cython_texts() && PyErr_ExceptionMatches(PyExc_TypeError) && !Py_TYPE(o)->tp_iter && !PySequence_Check(o);
}

PyObject *pyxc_star_tuple(PyObject *o, PyObject *f)
{
    PyObject *r = PyTuple_CheckExact(o) ? Py_NewRef(o) : PySequence_Tuple(o);
    if (PYXC_UNLIKELY(!r) && pyxc_not_iterable(o))
        pyxc_merge_error(f, "%U argument after * must be an iterable, not %.200s", NULL, Py_TYPE(o)->tp_name);
    return r;
}

int pyxc_star_extend(PyObject *list, PyObject *o)
{
    PyObject *r;
#if PY_VERSION_HEX >= 0x030D0000
    r = PyList_Extend(list, o) < 0 ? NULL : Py_NewRef(Py_None);
#else
    r = _PyList_Extend((PyListObject *)list, o);
#endif
    if (PYXC_LIKELY(r != NULL)) {
        Py_DECREF(r);
        return 0;
    }
    if (pyxc_not_iterable(o))
        PyErr_Format(PyExc_TypeError, "Value after * must be an iterable, not %.200s", Py_TYPE(o)->tp_name);
    return -1;
}
