#include "exceptstar.h"

#if PY_VERSION_HEX >= 0x030B0000

/* 0, or -1 and TypeError if type is a class of exceptions that except* must not name. */
static int pyxc_star_check(PyObject *type)
{
    Py_ssize_t i, n = PyTuple_Check(type) ? PyTuple_GET_SIZE(type) : -1;
    for (i = 0; i < (n < 0 ? 1 : n); i++) {
        PyObject *t = n < 0 ? type : PyTuple_GET_ITEM(type, i);
        int group;
        if (!PyExceptionClass_Check(t)) {
            PyErr_SetString(PyExc_TypeError, "catching classes that do not inherit from BaseException is not allowed");
            return -1;
        }
        group = PyObject_IsSubclass(t, PyExc_BaseExceptionGroup);
        if (group > 0)
            PyErr_SetString(PyExc_TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
        if (group)
            return -1;
    }
    return 0;
}

/* ExceptionGroup("", (exc,)), as CPython makes it, without a traceback: what a handler of a naked exception
 * sees. New reference or NULL. */
static PyObject *pyxc_star_wrap(PyObject *exc) { return PyObject_CallFunction(PyExc_BaseExceptionGroup, "s(O)", "", exc); }

int pyxc_star_split(PyObject *exc, PyObject *type, PyObject **match, PyObject **rest)
{
    PyObject *pair;
    *match = *rest = NULL;
    if (pyxc_star_check(type) < 0)
        return -1;
    if (exc == Py_None) {
        *match = Py_NewRef(Py_None);
        *rest = Py_NewRef(Py_None);
        return 0;
    }
    if (PyErr_GivenExceptionMatches(exc, type)) {
        int group = PyObject_IsInstance(exc, PyExc_BaseExceptionGroup);
        *match = group < 0 ? NULL : group ? Py_NewRef(exc) : pyxc_star_wrap(exc);
        if (!*match)
            return -1;
        *rest = Py_NewRef(Py_None);
        return 0;
    }
    if (PyObject_IsInstance(exc, PyExc_BaseExceptionGroup) <= 0) {
        *match = Py_NewRef(Py_None);
        *rest = Py_NewRef(exc);
        return 0;
    }
    pair = PyObject_CallMethod(exc, "split", "(O)", type);
    if (!pair)
        return -1;
    if (!PyTuple_CheckExact(pair) || PyTuple_GET_SIZE(pair) < 2) {
        PyErr_Format(PyExc_TypeError, "%s.split must return a 2-tuple", Py_TYPE(exc)->tp_name);
        Py_DECREF(pair);
        return -1;
    }
    *match = Py_NewRef(PyTuple_GET_ITEM(pair, 0));
    *rest = Py_NewRef(PyTuple_GET_ITEM(pair, 1));
    Py_DECREF(pair);
    return 0;
}

void pyxc_star_handle(pyxc_handler *h, PyObject *exc)
{
    _PyErr_StackItem *info = PyThreadState_Get()->exc_info;
    PyObject *old = info->exc_value, *value = h->value;
    info->exc_value = Py_NewRef(exc);
    h->value = Py_NewRef(exc);
    Py_XDECREF(old);
    Py_XDECREF(value);
}

#if PY_VERSION_HEX >= 0x030C0000
PyObject *pyxc_star_result(PyObject *exc, PyObject *list) { return PyUnstable_Exc_PrepReraiseStar(exc, list); }
#else

static int pyxc_star_group(PyObject *e) { return PyObject_TypeCheck(e, (PyTypeObject *)PyExc_BaseExceptionGroup); }

/* Whether two exceptions have the same traceback, cause and context: one is then a part of the other. CPython 3.11 means
   to compare the notes as well, but looks where add_note does not put them. 1 or 0. */
static int pyxc_star_same(PyObject *a, PyObject *b)
{
    static const char *const names[] = {"__traceback__", "__cause__", "__context__"};
    int i, same = pyxc_star_group(a) && pyxc_star_group(b);
    for (i = 0; i < 3 && same; i++) {
        PyObject *x = PyObject_GetAttrString(a, names[i]), *y;
        PyErr_Clear();
        y = PyObject_GetAttrString(b, names[i]);
        PyErr_Clear();
        same = x == y;
        Py_XDECREF(x);
        Py_XDECREF(y);
    }
    return same;
}

/* Enters the ids of the leaves of an exception in a set. 0 or -1. */
static int pyxc_star_leaves(PyObject *e, PyObject *ids)
{
    PyObject *parts, *id;
    Py_ssize_t i;
    int r = 0;
    if (!pyxc_star_group(e)) {
        id = PyLong_FromVoidPtr(e);
        r = id ? PySet_Add(ids, id) : -1;
        Py_XDECREF(id);
        return r;
    }
    parts = PyObject_GetAttrString(e, "exceptions");
    if (!parts || !PyTuple_Check(parts))
        r = -1;
    for (i = 0; r == 0 && i < PyTuple_GET_SIZE(parts); i++)
        r = pyxc_star_leaves(PyTuple_GET_ITEM(parts, i), ids);
    Py_XDECREF(parts);
    return r;
}

/* Gives a derived group what belongs to the whole. 0 or -1. */
static int pyxc_star_inherit(PyObject *part, PyObject *whole)
{
    PyObject *tb = PyException_GetTraceback(whole), *notes;
    int r = 0;
    if (tb)
        r = PyException_SetTraceback(part, tb);
    Py_XDECREF(tb);
    PyException_SetContext(part, PyException_GetContext(whole));
    PyException_SetCause(part, PyException_GetCause(whole));
    notes = PyObject_GetAttrString(whole, "__notes__");
    if (!notes)
        PyErr_Clear();
    else if (PySequence_Check(notes)) {
        PyObject *copy = PySequence_List(notes);
        r = copy ? PyObject_SetAttrString(part, "__notes__", copy) : -1;
        Py_XDECREF(copy);
    }
    Py_XDECREF(notes);
    return r;
}

/* The part of an exception with the leaves whose ids are in a set: new reference, None if it is empty. */
static PyObject *pyxc_star_part(PyObject *e, PyObject *ids)
{
    PyObject *parts, *kept, *part = NULL, *id;
    Py_ssize_t i;
    int r;
    if (!pyxc_star_group(e)) {
        id = PyLong_FromVoidPtr(e);
        r = id ? PySet_Contains(ids, id) : -1;
        Py_XDECREF(id);
        return r < 0 ? NULL : Py_NewRef(r ? e : Py_None);
    }
    parts = PyObject_GetAttrString(e, "exceptions");
    kept = PyList_New(0);
    r = parts && kept && PyTuple_Check(parts) ? 0 : -1;
    for (i = 0; r == 0 && i < PyTuple_GET_SIZE(parts); i++) {
        PyObject *sub = pyxc_star_part(PyTuple_GET_ITEM(parts, i), ids);
        r = !sub ? -1 : sub == Py_None ? 0 : PyList_Append(kept, sub);
        Py_XDECREF(sub);
    }
    if (r == 0 && PyList_GET_SIZE(kept) == 0)
        part = Py_NewRef(Py_None);
    else if (r == 0) {
        part = PyObject_CallMethod(e, "derive", "(O)", kept);
        if (part && !pyxc_star_group(part)) {
            PyErr_SetString(PyExc_TypeError, "derive must return an instance of BaseExceptionGroup");
            Py_CLEAR(part);
        }
        if (part && pyxc_star_inherit(part, e) < 0)
            Py_CLEAR(part);
    }
    Py_XDECREF(parts);
    Py_XDECREF(kept);
    return part;
}

/* The part of a group with the leaves of the exceptions in a list: new reference, None if it is empty. */
static PyObject *pyxc_star_project(PyObject *group, PyObject *list)
{
    PyObject *ids = PySet_New(NULL), *part = NULL;
    Py_ssize_t i;
    int r = ids ? 0 : -1;
    for (i = 0; r == 0 && i < PyList_GET_SIZE(list); i++)
        r = pyxc_star_leaves(PyList_GET_ITEM(list, i), ids);
    if (r == 0)
        part = pyxc_star_part(group, ids);
    Py_XDECREF(ids);
    return part;
}

PyObject *pyxc_star_result(PyObject *exc, PyObject *list)
{
    PyObject *raised, *again, *part = NULL, *result = NULL;
    Py_ssize_t i, n = PyList_GET_SIZE(list);
    int r = 0;
    if (n == 0)
        return Py_NewRef(Py_None);
    if (!pyxc_star_group(exc))
        return Py_NewRef(PyList_GET_ITEM(list, 0)); /* only one clause can have run */
    raised = PyList_New(0);
    again = PyList_New(0);
    if (!raised || !again)
        r = -1;
    for (i = 0; r == 0 && i < n; i++) {
        PyObject *e = PyList_GET_ITEM(list, i);
        r = PyList_Append(pyxc_star_same(e, exc) ? again : raised, e);
    }
    if (r == 0 && PyList_GET_SIZE(again) > 0) {
        part = pyxc_star_project(exc, again);
        if (!part || (part != Py_None && PyList_Append(raised, part) < 0))
            r = -1;
    }
    if (r == 0) {
        if (PyList_GET_SIZE(raised) == 0)
            result = Py_NewRef(Py_None);
        else if (PyList_GET_SIZE(raised) == 1)
            result = Py_NewRef(PyList_GET_ITEM(raised, 0));
        else
            result = PyObject_CallFunction(PyExc_BaseExceptionGroup, "sO", "", raised);
    }
    Py_XDECREF(part);
    Py_XDECREF(raised);
    Py_XDECREF(again);
    return result;
}
#endif

#else

static void pyxc_star_old(void)
{
    PyErr_SetString(PyExc_RuntimeError, "except* needs Python 3.11 or newer");
}

int pyxc_star_split(PyObject *exc, PyObject *type, PyObject **match, PyObject **rest)
{
    (void)exc;
    (void)type;
    *match = *rest = NULL;
    pyxc_star_old();
    return -1;
}

void pyxc_star_handle(pyxc_handler *h, PyObject *exc)
{
    (void)h;
    (void)exc;
}

PyObject *pyxc_star_result(PyObject *exc, PyObject *list)
{
    (void)exc;
    (void)list;
    pyxc_star_old();
    return NULL;
}

#endif

int pyxc_star_collect(PyObject *list)
{
    PyObject *t, *v, *tb;
    int r;
    PyErr_Fetch(&t, &v, &tb);
    PyErr_NormalizeException(&t, &v, &tb);
    if (tb)
        PyException_SetTraceback(v, tb);
    r = PyList_Append(list, v);
    Py_XDECREF(t);
    Py_XDECREF(v);
    Py_XDECREF(tb);
    return r;
}

void pyxc_star_raise(PyObject *exc)
{
    Py_INCREF(Py_TYPE(exc));
    Py_INCREF(exc);
    PyErr_Restore((PyObject *)Py_TYPE(exc), exc, PyException_GetTraceback(exc));
}
