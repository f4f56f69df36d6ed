#include "extpickle.h"

static PyObject *pyxc_pickle_refuse(const pyxc_pickle *p)
{
    PyErr_SetString(PyExc_TypeError, p->refusal);
    return NULL;
}

/* After an attribute was not to be had: 0 if there is none, and no error then; -1 with another error. */
static int pyxc_pickle_no_attribute(void)
{
    if (!PyErr_ExceptionMatches(PyExc_AttributeError))
        return -1;
    PyErr_Clear();
    return 0;
}

/* The instance's dict, borrowed; NULL if it has none or an empty one, or with an error. */
static PyObject *pyxc_pickle_dict(PyObject *self)
{
    PyObject *d = PyObject_GetAttrString(self, "__dict__");
    if (!d) {
        pyxc_pickle_no_attribute();
        return NULL;
    }
    Py_DECREF(d); /* the instance keeps it */
    return PyDict_Check(d) && PyDict_GET_SIZE(d) ? d : NULL;
}

/* Whether one of the fields is an object that could refer to the instance. */
static int pyxc_pickle_cyclic(PyObject *fields)
{
    Py_ssize_t i;
    for (i = 0; i < PyTuple_GET_SIZE(fields); i++)
        if (PyObject_IS_GC(PyTuple_GET_ITEM(fields, i)))
            return 1;
    return 0;
}

PyObject *pyxc_pickle_reduce(const pyxc_pickle *p, PyObject *self)
{
    PyObject *fields, *dict, *f, *r = NULL;
    if (p->refusal)
        return pyxc_pickle_refuse(p);
    if (!(fields = p->get(self)))
        return NULL;
    dict = pyxc_pickle_dict(self);
    if (dict) {
        PyObject *one = PyTuple_Pack(1, dict), *all = one ? PySequence_Concat(fields, one) : NULL;
        Py_XDECREF(one);
        Py_DECREF(fields);
        fields = all;
    }
    if (!fields || PyErr_Occurred()) {
        Py_XDECREF(fields);
        return NULL;
    }
    f = PyObject_GetAttrString(p->m->module, p->methods[2].ml_name);
    if (f)
        r = dict || pyxc_pickle_cyclic(fields) ? Py_BuildValue("O(OlO)O", f, Py_TYPE(self), p->checksums[0], Py_None, fields)
                                               : Py_BuildValue("O(OlO)", f, Py_TYPE(self), p->checksums[0], fields);
    Py_XDECREF(f);
    Py_DECREF(fields);
    return r;
}

PyObject *pyxc_pickle_setstate(const pyxc_pickle *p, PyObject *self, PyObject *state)
{
    PyObject *dict, *done;
    if (p->refusal)
        return pyxc_pickle_refuse(p);
    if (!PyTuple_Check(state)) {
        PyErr_Format(PyExc_TypeError, "Expected tuple, got %.200s", Py_TYPE(state)->tp_name);
        return NULL;
    }
    if (p->set(self, state) < 0)
        return NULL;
    if (PyTuple_GET_SIZE(state) <= p->n)
        Py_RETURN_NONE;
    if (!(dict = PyObject_GetAttrString(self, "__dict__")))
        return pyxc_pickle_no_attribute() < 0 ? NULL : Py_NewRef(Py_None);
    done = PyObject_CallMethod(dict, "update", "O", PyTuple_GET_ITEM(state, p->n));
    Py_DECREF(dict);
    return done;
}

static void pyxc_pickle_mismatch(const pyxc_pickle *p, long checksum)
{
    PyObject *m = PyImport_ImportModule("pickle"), *e = m ? PyObject_GetAttrString(m, "PickleError") : NULL;
    char text[400];
    PyOS_snprintf(text, sizeof(text), "Incompatible checksums (0x%lx vs (0x%lx, 0x%lx, 0x%lx) = (%.300s))", (unsigned long)checksum,
                  (unsigned long)p->checksums[0], (unsigned long)p->checksums[1], (unsigned long)p->checksums[2], p->names);
    if (e)
        PyErr_SetString(e, text);
    Py_XDECREF(m);
    Py_XDECREF(e);
}

PyObject *pyxc_pickle_unpickle(const pyxc_pickle *p, PyObject *args)
{
    PyObject *type, *state, *o, *empty, *done;
    long checksum;
    if (!PyArg_ParseTuple(args, "OlO", &type, &checksum, &state))
        return NULL;
    if (checksum != p->checksums[0] && checksum != p->checksums[1] && checksum != p->checksums[2]) {
        pyxc_pickle_mismatch(p, checksum);
        return NULL;
    }
    if (!PyType_Check(type) || !PyType_IsSubtype((PyTypeObject *)type, p->type)) {
        PyErr_Format(PyExc_TypeError, "%R is not a subtype of %.200s", type, p->type->tp_name);
        return NULL;
    }
    if (!(empty = PyTuple_New(0)))
        return NULL;
    o = p->type->tp_new((PyTypeObject *)type, empty, NULL);
    Py_DECREF(empty);
    if (!o || state == Py_None)
        return o;
    done = pyxc_pickle_setstate(p, o, state);
    Py_XDECREF(done);
    if (!done)
        Py_CLEAR(o);
    return o;
}

/* Whether the class has an attribute other than object's (or one, where object has none). -1 with an error. */
static int pyxc_pickle_has(PyTypeObject *t, const char *name, const char *ours)
{
    PyObject *v = PyObject_GetAttrString((PyObject *)t, name), *base, *text;
    int r;
    if (!v)
        return pyxc_pickle_no_attribute();
    base = PyObject_GetAttrString((PyObject *)&PyBaseObject_Type, name);
    r = base ? v != base : pyxc_pickle_no_attribute() < 0 ? -1 : 1;
    Py_XDECREF(base);
    if (r > 0) {
        if ((text = PyObject_GetAttrString(v, "__name__"))) {
            r = !PyUnicode_Check(text) || PyUnicode_CompareWithASCIIString(text, ours) != 0; /* a base's own is no hindrance */
            Py_DECREF(text);
        } else
            r = pyxc_pickle_no_attribute() < 0 ? -1 : 1;
    }
    Py_DECREF(v);
    return r;
}

static int pyxc_pickle_bind(const pyxc_pickle *p, const char *name, PyMethodDef *def)
{
    PyObject *d = PyDescr_NewMethod(p->type, def);
    int r = d ? PyDict_SetItemString(p->type->tp_dict, name, d) : -1;
    Py_XDECREF(d);
    return r;
}

int pyxc_pickle_setup(const pyxc_pickle *p)
{
    PyMethodDef *m = p->methods;
    PyObject *f;
    int r;
    if ((r = pyxc_pickle_has(p->type, "__reduce_ex__", "")) || (r = pyxc_pickle_has(p->type, "__reduce__", m[0].ml_name)) ||
        (r = pyxc_pickle_has(p->type, "__getstate__", "")))
        return r < 0 ? -1 : 0;
    if (pyxc_pickle_bind(p, "__reduce__", &m[0]) < 0)
        return -1;
    if ((r = pyxc_pickle_has(p->type, "__setstate__", m[1].ml_name)) < 0 || (!r && pyxc_pickle_bind(p, "__setstate__", &m[1]) < 0))
        return -1;
    PyType_Modified(p->type);
    if (p->refusal)
        return 0;
    if (!(f = PyCFunction_NewEx(&m[2], NULL, p->m->name_obj)))
        return -1;
    r = PyDict_SetItemString(p->m->dict, m[2].ml_name, f);
    Py_DECREF(f);
    return r;
}
